package co.cantera.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@empresa.com.co", "o'neil+ventas@a-b.example", "peña@compañía.example"})
    void looksRightWhereAMailCouldArrive(String address) {
        assertThat(EmailAddress.looksRight(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ana", "ana@empresa", "ana@empresa.", "ana @empresa.co", "<ana@empresa.co>", "a@b.co,c@d.co"
            })
    void looksWrongWhereNoneCould(String address) {
        assertThat(EmailAddress.looksRight(address)).isFalse();
    }

    @Test
    void looksWrongWhenItIsLongerThanMailsAllow() {
        assertThat(EmailAddress.looksRight("a".repeat(64) + "@" + "b".repeat(180) + ".example.com"))
                .isFalse();
    }
}
