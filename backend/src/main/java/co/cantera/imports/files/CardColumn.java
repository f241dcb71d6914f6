package co.cantera.imports.files;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of the table into which an address book is turned. */
enum CardColumn {
    NAME("Nombre completo", CardColumn::name),
    GIVEN(
            "Nombres",
            card -> card.getStructuredName() == null
                    ? ""
                    : card.getStructuredName().getGiven()),
    FAMILY(
            "Apellidos",
            card -> card.getStructuredName() == null
                    ? ""
                    : card.getStructuredName().getFamily()),
    COMPANY("Empresa", CardColumn::company),
    TITLE("Cargo", card -> first(card.getTitles())),
    EMAIL("Correo", card -> nth(emails(card), 0)),
    OTHER_EMAILS("Otros correos", card -> rest(emails(card))),
    MOBILE("Celular", card -> nth(phones(card, CardColumn::isMobile), 0)),
    PHONE("Teléfono", card -> nth(phones(card, phone -> !isMobile(phone)), 0)),
    OTHER_PHONES(
            "Otros teléfonos",
            card -> String.join(
                    ", ",
                    Stream.concat(
                                    phones(card, CardColumn::isMobile).stream().skip(1),
                                    phones(card, phone -> !isMobile(phone)).stream()
                                            .skip(1))
                            .toList())),
    CITY("Ciudad", card -> nth(addresses(card, Address::getLocality), 0)),
    ADDRESS("Dirección", card -> nth(addresses(card, Address::getStreetAddressFull), 0)),
    WEBSITE("Sitio web", card -> nth(card.getUrls().stream().map(Url::getValue).toList(), 0)),
    NOTE("Notas", card -> nth(card.getNotes().stream().map(Note::getValue).toList(), 0)),
    UID("Id externo", card -> text(card.getUid()));

    private final String header;
    private final Function<VCard, String> value;

    CardColumn(String header, Function<VCard, String> value) {
        this.header = header;
        this.value = value;
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(column -> column.header).toList();
    }

    static List<String> cells(VCard card) {
        return Arrays.stream(values())
                .map(column ->
                        Objects.requireNonNullElse(column.value.apply(card), "").strip())
                .toList();
    }

    /** Programs that know only the parts write them in the order of an index. */
    private static String name(VCard card) {
        return card.getFormattedName() == null ? "" : card.getFormattedName().getValue();
    }

    private static String company(VCard card) {
        var organization = card.getOrganization();
        return organization == null || organization.getValues().isEmpty()
                ? ""
                : Objects.requireNonNullElse(organization.getValues().getFirst(), "");
    }

    private static List<String> emails(VCard card) {
        return given(card.getEmails().stream().map(Email::getValue));
    }

    private static List<String> phones(VCard card, Predicate<Telephone> which) {
        return given(card.getTelephoneNumbers().stream()
                .filter(phone -> !phone.getTypes().contains(TelephoneType.FAX))
                .filter(which)
                .map(phone -> phone.getUri() == null
                        ? phone.getText()
                        : phone.getUri().getNumber()));
    }

    private static boolean isMobile(Telephone phone) {
        return phone.getTypes().contains(TelephoneType.CELL);
    }

    private static List<String> addresses(VCard card, Function<Address, String> part) {
        return given(card.getAddresses().stream().map(part));
    }

    private static List<String> given(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String first(List<? extends TextProperty> all) {
        return all.isEmpty() ? "" : text(all.getFirst());
    }

    private static String text(@Nullable TextProperty property) {
        return property == null ? "" : Objects.requireNonNullElse(property.getValue(), "");
    }

    private static String text(@Nullable Uid property) {
        return property == null ? "" : Objects.requireNonNullElse(property.getValue(), "");
    }

    private static String nth(List<String> all, int index) {
        return all.size() > index ? all.get(index) : "";
    }

    private static String rest(List<String> all) {
        return String.join(", ", all.stream().skip(1).toList());
    }
}
