package co.cantera.demo.book;

/** Something that is chosen more often the greater its weight is. */
interface Weighted {

    int weight();
}
