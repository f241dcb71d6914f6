package co.cantera.demo.book;

import java.util.List;

/** Names and places that every demo tenant draws from, all of them invented or common. */
public record Words(
        List<String> women,
        List<String> men,
        List<String> families,
        List<String> properNames,
        List<String> legalForms,
        List<String> streets,
        List<String> places,
        List<String> sources,
        List<String> requests,
        List<String> campaigns,
        List<City> cities) {

    /**
     * @param area the digit of the land line's area, behind 60
     * @param weight how many customers are there compared with other cities
     */
    public record City(String name, String area, int weight) implements Weighted {}
}
