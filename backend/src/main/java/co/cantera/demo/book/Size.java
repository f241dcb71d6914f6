package co.cantera.demo.book;

/** How much a demo tenant has, and for how many months it has been selling. */
public record Size(int companies, int people, int deals, int months) {}
