package co.cantera.shared.latam;

import static co.cantera.shared.latam.PhoneRepair.APOSTROPHE_REMOVED;
import static co.cantera.shared.latam.PhoneRepair.AREA_ADDED;
import static co.cantera.shared.latam.PhoneRepair.COUNTRY_ADDED;
import static co.cantera.shared.latam.PhoneRepair.OLD_PREFIX_REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "+57 300 123 4567, -, +573001234567, 300 123 4567, true",
                "3001234567, -, +573001234567, 300 123 4567, true",
                "573001234567, -, +573001234567, 300 123 4567, true",
                "0057 300 1234567, -, +573001234567, 300 123 4567, true",
                "(601) 344 3460, -, +576013443460, (601) 344 3460, false",
                "'''+57 601 555 0100', -, +576015550100, (601) 555 0100, false",
                "3443460, Bogotá D.C., +576013443460, (601) 344 3460, false",
                "4441234, 'Medellín, Ant.', +576044441234, (604) 444 1234, false",
                "4441234, Cali (Valle), +576024441234, (602) 444 1234, false",
                "(1) 344 3460, -, +576013443460, (601) 344 3460, false",
                "031 344 3460, -, +576013443460, (601) 344 3460, false",
                "+57 1 344 3460, -, +576013443460, (601) 344 3460, false",
                "033001234567, -, +573001234567, 300 123 4567, true",
                "03 4 444 1234, -, +576044441234, (604) 444 1234, false"
            })
    void readsColombianNumbersOfEveryAge(
            String text, @Nullable String city, String e164, String display, boolean mobile) {
        assertThat(Phones.parse("CO", text, city)).isInstanceOfSatisfying(Phone.Valid.class, phone -> {
            assertThat(phone.e164()).isEqualTo(e164);
            assertThat(phone.display()).isEqualTo(display);
            assertThat(phone.mobile()).isEqualTo(mobile);
        });
    }

    @Test
    void tellsWhatItRepaired() {
        assertThat(repairs("+57 300 123 4567", null)).isEmpty();
        assertThat(repairs("300 123 4567", null)).containsExactly(COUNTRY_ADDED);
        assertThat(repairs("'+57 300 123 4567", null)).containsExactly(APOSTROPHE_REMOVED);
        assertThat(repairs("344 3460", "bogota")).containsExactly(AREA_ADDED, COUNTRY_ADDED);
        assertThat(repairs("031 344 3460", null)).containsExactly(OLD_PREFIX_REMOVED, AREA_ADDED, COUNTRY_ADDED);
    }

    @Test
    void doesNotGuessTheAreaOfASevenDigitNumber() {
        assertThat(Phones.parse("CO", "3443460", null)).isEqualTo(new Phone.Wrong(Phone.Fault.AREA_UNKNOWN));
        assertThat(Phones.parse("CO", "3443460", "Villa Nada")).isEqualTo(new Phone.Wrong(Phone.Fault.AREA_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"call me", "12", "-5", "=1+1", "+57 999 999 9999"})
    void refusesWhatCannotBeCalled(String text) {
        assertThat(Phones.parse("CO", text, null)).isEqualTo(new Phone.Wrong(Phone.Fault.IMPOSSIBLE));
    }

    @Test
    void keepsTheExtensionApart() {
        assertThat(Phones.parse("CO", "601 344 3460 ext. 12", null))
                .isInstanceOfSatisfying(Phone.Valid.class, phone -> {
                    assertThat(phone.e164()).isEqualTo("+576013443460");
                    assertThat(phone.extension()).isEqualTo("12");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "MX, 55 1234 5678, +525512345678",
        "MX, +52 1 55 1234 5678, +525512345678",
        "MX, 044 55 1234 5678, +525512345678",
        "CL, 9 6123 4567, +56961234567",
        "PE, 912 345 678, +51912345678",
        "CO, +1 650 253 0000, +16502530000"
    })
    void readsOtherCountries(String country, String text, String e164) {
        assertThat(Phones.parse(country, text, null))
                .isInstanceOfSatisfying(
                        Phone.Valid.class, phone -> assertThat(phone.e164()).isEqualTo(e164));
    }

    private static List<PhoneRepair> repairs(String text, @Nullable String city) {
        return ((Phone.Valid) Phones.parse("CO", text, city)).repairs();
    }
}
