package co.cantera.shared.latam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries = Countries.on(LocalDate.of(2026, 11, 23));

    @Test
    void knowsColombia() {
        assertThat(countries.find("co")).hasValueSatisfying(colombia -> {
            assertThat(colombia.currency()).isEqualTo("COP");
            assertThat(colombia.currencyDigits()).isZero();
            assertThat(colombia.group()).isEqualTo('.');
            assertThat(colombia.decimal()).isEqualTo(',');
            assertThat(colombia.dateOrder()).isEqualTo(DateOrder.DAY_MONTH_YEAR);
            assertThat(colombia.timeZone()).isEqualTo(ZoneId.of("America/Bogota"));
            assertThat(colombia.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(colombia.taxIdName()).isEqualTo("NIT");
            assertThat(colombia.locale()).isEqualTo(Locale.of("es", "CO"));
        });
    }

    @Test
    void offersElevenCountriesOnceEach() {
        assertThat(countries.all())
                .extracting(Country::code)
                .containsExactly("CO", "MX", "CL", "PE", "EC", "AR", "PA", "CR", "GT", "DO", "US");
        assertThat(countries.all())
                .allSatisfy(country ->
                        assertThat(Currency.getInstance(country.currency())).isNotNull());
    }

    @Test
    void namesACountryInTheLanguageOfTheReader() {
        assertThat(countries.find("PE").orElseThrow().name(Locale.of("es"))).isEqualTo("Perú");
    }

    @Test
    void offersNothingForADayBeforeTheTableBegins() {
        assertThat(Countries.on(LocalDate.of(1999, 1, 1)).all()).isEmpty();
    }
}
