package co.cantera.demo.book;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a sales book is made from.
 *
 * @param shares how much each seller sells compared with the others, 0 for who sells nothing
 * @param currency ISO 4217 code of the amounts
 */
record BookParts(
        Words words,
        Trade trade,
        Size size,
        List<Integer> shares,
        SalesProcess process,
        Calendar calendar,
        String currency) {

    private record Seller(int place, int weight) implements Weighted {}

    /** The place of some seller. */
    int seller(Dice dice) {
        List<Seller> sellers = IntStream.range(0, shares.size())
                .mapToObj(place -> new Seller(place, shares.get(place)))
                .toList();
        return dice.weighted(sellers).place();
    }
}
