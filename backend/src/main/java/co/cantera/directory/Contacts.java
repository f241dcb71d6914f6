package co.cantera.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Addresses and numbers by which rows of files may know records again. */
final class Contacts {

    private Contacts() {}

    static List<String> handles(List<String> emails, List<String> phones) {
        return Stream.concat(
                        emails.stream().map(email -> "email:" + email.toLowerCase(Locale.ROOT)),
                        phones.stream().map(phone -> "phone:" + phone))
                .toList();
    }
}
