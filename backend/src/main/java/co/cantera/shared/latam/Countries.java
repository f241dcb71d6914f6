package co.cantera.shared.latam;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The countries that the product offers, as the reference data of a day say. */
public final class Countries {

    private final List<Country> all;

    private Countries(List<Country> all) {
        this.all = all;
    }

    /** The countries as they are on {@code day}, Colombia first. */
    public static Countries on(LocalDate day) {
        return new Countries(ReferenceTable.named("countries.csv").stream()
                .map(Countries::country)
                .filter(country -> country.holdsOn(day))
                .toList());
    }

    public List<Country> all() {
        return all;
    }

    /** The country of an ISO 3166-1 alpha-2 code, whatever its case. */
    public Optional<Country> find(String code) {
        return all.stream()
                .filter(country -> country.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Country country(NamedCsvRecord row) {
        var validTo = row.getField("valid_to");
        return new Country(
                row.getField("code"),
                LocalDate.parse(row.getField("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo),
                row.getField("currency"),
                Integer.parseInt(row.getField("digits")),
                row.getField("group").charAt(0),
                row.getField("decimal").charAt(0),
                DateOrder.valueOf(row.getField("date_order")),
                ZoneId.of(row.getField("time_zone")),
                DayOfWeek.valueOf(row.getField("first_day")),
                row.getField("tax_id"),
                row.getField("vat"),
                row.getField("phone_prefix"),
                Locale.forLanguageTag(row.getField("locale")),
                row.getField("source"));
    }
}
