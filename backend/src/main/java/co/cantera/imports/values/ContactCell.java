package co.cantera.imports.values;

import co.cantera.imports.values.CellValue.Several;
import co.cantera.imports.values.CellValue.Telephone;
import co.cantera.imports.values.CellValue.Text;
import co.cantera.shared.latam.Phone;
import co.cantera.shared.latam.PhoneRepair;
import co.cantera.shared.latam.Phones;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cells that tell how to reach somebody. */
final class ContactCell {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d](?:[\\p{L}\\d-]*\\.)+[\\p{L}]{2,}");
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(https?://)?([\\p{L}\\d](?:[\\p{L}\\d-]*\\.)+\\p{L}{2,})(:\\d+)?([/?#]\\S*)?");
    private static final Pattern PHONE_SEPARATOR =
            Pattern.compile("\\s*(?:[;|\\n]|/(?=\\s*[+(\\d][\\d\\s()-]{6})|,(?!\\s*ext))\\s*");

    private static final Pattern LISTED = Pattern.compile("\\s*(?:;|\\||\\n|:::|/|,(?!\\s*ext))\\s*");

    private ContactCell() {}

    static Reading email(String text) {
        var found = EMAIL.matcher(text).results().toList();
        if (found.isEmpty()) {
            return Reading.wrong(ProblemCode.EMAIL_UNREADABLE);
        }
        var address = new Text(found.getFirst().group().toLowerCase(Locale.ROOT));
        return found.size() > 1 ? Reading.of(address, RepairCode.FIRST_OF_SEVERAL) : Reading.of(address);
    }

    /** All addresses of the cell, each once. */
    static Reading emails(String text) {
        var found = EMAIL.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return found.isEmpty() ? Reading.wrong(ProblemCode.EMAIL_UNREADABLE) : Reading.of(new Several(found));
    }

    /** All numbers of the cell, each once; it is set aside as well when one of them is none. */
    static Reading phones(String text, CellContext context) {
        var parts = SeveralValues.of(text).all().stream()
                .flatMap(LISTED::splitAsStream)
                .filter(part -> !part.isBlank())
                .toList();
        var numbers = parts.stream()
                .map(part -> Phones.parse(context.country(), part, context.city()))
                .flatMap(phone -> phone instanceof Phone.Valid valid ? Stream.of(valid.e164()) : Stream.empty())
                .toList();
        if (numbers.isEmpty()) {
            return parts.isEmpty() ? Reading.NOTHING : Reading.wrong(ProblemCode.PHONE_UNREADABLE);
        }
        var value = new Several(numbers.stream().distinct().toList());
        return numbers.size() < parts.size()
                ? Reading.doubtful(value, ProblemCode.PHONE_UNREADABLE)
                : Reading.of(value);
    }

    static Reading phone(String text, CellContext context) {
        var several = SeveralValues.of(text);
        if (several.first().isEmpty()) {
            return Reading.NOTHING;
        }
        var parts = PHONE_SEPARATOR.split(several.first());
        var first = several.startingWith(parts.length == 0 ? several.first() : parts[0], parts.length > 1);
        return first.noted(
                switch (Phones.parse(context.country(), first.first(), context.city())) {
                    case Phone.Valid valid -> telephone(valid);
                    case Phone.Wrong(var fault) ->
                        Reading.wrong(
                                fault == Phone.Fault.AREA_UNKNOWN
                                        ? ProblemCode.PHONE_AREA_UNKNOWN
                                        : ProblemCode.PHONE_UNREADABLE);
                });
    }

    /** Only addresses of the web: anything else would be a trap for whoever clicks on it. */
    static Reading website(String text) {
        var address = WEBSITE.matcher(text);
        if (!address.matches()) {
            return Reading.wrong(ProblemCode.WEBSITE_UNREADABLE);
        }
        return address.group(1) == null
                ? Reading.of(new Text("https://" + text), RepairCode.WEBSITE_COMPLETED)
                : Reading.of(new Text(text));
    }

    private static Reading telephone(Phone.Valid phone) {
        var value = new Telephone(phone.e164(), phone.extension(), phone.mobile(), phone.display());
        return new Reading(
                value,
                null,
                List.of(),
                phone.repairs().stream().map(ContactCell::repair).toList());
    }

    private static RepairCode repair(PhoneRepair repair) {
        return switch (repair) {
            case APOSTROPHE_REMOVED -> RepairCode.PHONE_APOSTROPHE_REMOVED;
            case COUNTRY_ADDED -> RepairCode.PHONE_COUNTRY_ADDED;
            case AREA_ADDED -> RepairCode.PHONE_AREA_ADDED;
            case OLD_PREFIX_REMOVED -> RepairCode.PHONE_OLD_PREFIX_REMOVED;
        };
    }
}
