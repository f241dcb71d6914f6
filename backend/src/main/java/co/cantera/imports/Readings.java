package co.cantera.imports;

import co.cantera.catalog.ProductImports;
import co.cantera.deals.DealImports;
import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.Inspection;
import co.cantera.imports.matching.ColumnMatch;
import co.cantera.imports.matching.HeaderMatcher;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.ObjectGuess;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.matching.Twin;
import co.cantera.imports.matching.ValueTwins;
import co.cantera.imports.values.OwnField;
import co.cantera.shared.latam.PlainText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes how files are read and takes in what people decide. */
@Component
class Readings {

    private static final int FEW_VALUES = 20;

    /** From here on a header means a field of the product, whatever the company's own ones are called. */
    private static final int SURE = 90;

    private final ProductImports products;
    private final DealImports deals;
    private final OwnFields ownFields;

    Readings(ProductImports products, DealImports deals, OwnFields ownFields) {
        this.products = products;
        this.deals = deals;
        this.ownFields = ownFields;
    }

    /** The mapping as it stands for the person who acts now. */
    Mapping mapping(Reading reading) {
        return reading.mapping(ownFields.of(reading.object()));
    }

    /** What a column can be mapped to: the fields of the product, then the company's own. */
    List<String> targets(ImportObject object) {
        return Stream.concat(
                        object.fields().stream().map(TargetField::key),
                        ownFields.of(object).stream().map(OwnField::target))
                .toList();
    }

    /**
     * What is proposed for a file. Where nothing tells what its rows are they pass for companies; if not even a name is found then, somebody
     * has to say.
     */
    Reading propose(Inspection.Readable file) {
        List<ColumnProfile> profiles =
                file.columns().stream().map(Readings::bounded).toList();
        ObjectGuess guess = ObjectGuess.of(file.columns());
        ImportObject object = guess instanceof ObjectGuess.Likely likely ? likely.best() : ImportObject.COMPANY;
        List<ImportColumn> columns = columns(object, profiles);
        boolean known = guess instanceof ObjectGuess.Likely
                || columns.stream().anyMatch(column -> column.fills(TargetField.COMPANY_NAME.key()));
        return withTwins(new Reading(
                file.dialect().charset().name(),
                file.dialect().byteOrderMark(),
                String.valueOf(file.dialect().delimiter()),
                file.dialect().headerRow(),
                file.rows(),
                profiles,
                object,
                known,
                null,
                null,
                null,
                columns,
                List.of(),
                List.of(),
                ImportRules.USUAL,
                null));
    }

    /** Those of them that are the company's own. */
    List<ImportTarget> ownTargets(ImportObject object) {
        return ownFields.of(object).stream()
                .map(field -> new ImportTarget(field.target(), field.label(), field.kind()))
                .toList();
    }

    /** The reading after a person's decisions. */
    Reading decide(Reading before, MapImportInput input) {
        Reading reading = Boolean.TRUE.equals(input.anew()) ? undecided(before) : before;
        ImportObject chosen = input.object();
        ImportObject object = chosen == null ? reading.object() : chosen;
        boolean anew = object != reading.object();
        List<ImportColumn> columns = anew ? columns(object, reading.profiles()) : reading.columns();
        Reading decided = withTwins(new Reading(
                reading.charset(),
                reading.byteOrderMark(),
                reading.delimiter(),
                reading.headerRow(),
                reading.rows(),
                reading.profiles(),
                object,
                reading.objectKnown() || chosen != null,
                input.numberStyle() == null ? reading.numbers() : input.numberStyle(),
                input.dateStyle() == null ? reading.dates() : input.dateStyle(),
                input.currency() == null ? reading.currency() : input.currency(),
                input.columns() == null ? columns : chosen(columns, input.columns()),
                reading.twins(),
                reading.sheets(),
                rules(reading.rules(), input),
                reading.reused()));
        return input.twins() == null ? decided : accepted(decided, input.twins());
    }

    /** The reading as if nobody had decided anything on it but what its rows are. */
    private Reading undecided(Reading reading) {
        return withTwins(new Reading(
                reading.charset(),
                reading.byteOrderMark(),
                reading.delimiter(),
                reading.headerRow(),
                reading.rows(),
                reading.profiles(),
                reading.object(),
                reading.objectKnown(),
                null,
                null,
                null,
                columns(reading.object(), reading.profiles()),
                List.of(),
                reading.sheets(),
                ImportRules.USUAL,
                null));
    }

    /** The reading with the choices of an import of the same headers: what was decided once need not be decided again. */
    Reading as(Reading proposed, Reading before, OffsetDateTime when) {
        List<String> targets = targets(before.object());
        List<ImportColumn> columns = new ArrayList<>();
        for (ImportColumn column : proposed.columns()) {
            ImportColumn then = before.columns().get(column.index());
            columns.add(column.chosen(targets.contains(then.target()) ? then.target() : null, then.skipped()));
        }
        Reading same = withTwins(new Reading(
                proposed.charset(),
                proposed.byteOrderMark(),
                proposed.delimiter(),
                proposed.headerRow(),
                proposed.rows(),
                proposed.profiles(),
                before.object(),
                true,
                before.numbers(),
                before.dates(),
                before.currency(),
                columns,
                List.of(),
                proposed.sheets(),
                before.rules(),
                when));
        return with(
                same,
                same.twins().stream()
                        .map(twin -> before.twins().stream()
                                        .anyMatch(then -> then.accepted() && then.isAbout(twin.column(), twin.value()))
                                ? twin.accepted(true)
                                : twin)
                        .toList());
    }

    private static ImportRules rules(ImportRules before, MapImportInput input) {
        return new ImportRules(
                input.matchBy() == null ? before.by() : input.matchBy(),
                input.createMissing() == null ? before.creates() : input.createMissing(),
                input.eraseBlanks() == null ? before.erases() : input.eraseBlanks());
    }

    private List<ImportColumn> columns(ImportObject object, List<ColumnProfile> profiles) {
        List<OwnField> own = ownFields.of(object);
        List<ImportColumn> columns = new ArrayList<>();
        for (ColumnMatch match : HeaderMatcher.match(object, profiles)) {
            ImportColumn column = column(match, profiles.get(match.column()));
            columns.add(own.stream()
                    .filter(field -> column.confidence() < SURE && isCalled(field, column.header()))
                    .filter(field -> columns.stream().noneMatch(before -> before.fills(field.target())))
                    .findFirst()
                    .map(field -> column.chosen(field.target(), false))
                    .orElse(column));
        }
        return columns;
    }

    private static boolean isCalled(OwnField field, String header) {
        String squeezed = PlainText.squeeze(header);
        return squeezed.equals(PlainText.squeeze(field.label())) || squeezed.equals(PlainText.squeeze(field.key()));
    }

    private static ImportColumn column(ColumnMatch match, ColumnProfile profile) {
        return new ImportColumn(
                match.column(),
                match.header(),
                match.field() == null ? null : match.field().key(),
                false,
                match.score(),
                profile.examples());
    }

    private static List<ImportColumn> chosen(
            List<ImportColumn> columns, List<MapImportInput.ImportColumnInput> choices) {
        Map<Integer, MapImportInput.ImportColumnInput> byIndex = choices.stream()
                .collect(Collectors.toMap(
                        MapImportInput.ImportColumnInput::index, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        return columns.stream()
                .map(column -> {
                    var choice = byIndex.get(column.index());
                    return choice == null ? column : column.chosen(choice.target(), choice.skipped());
                })
                .toList();
    }

    private static Reading accepted(Reading reading, List<MapImportInput.ImportTwinInput> choices) {
        return with(
                reading,
                reading.twins().stream()
                        .map(twin -> choices.stream()
                                .filter(choice -> twin.isAbout(choice.column(), choice.value()))
                                .map(choice -> twin.accepted(choice.accepted()))
                                .reduce(twin, (first, last) -> last))
                        .toList());
    }

    /** With the proposals for the column of products; what was accepted of them before stays so. */
    private Reading withTwins(Reading reading) {
        List<ImportTwin> twins = reading.column(TargetField.DEAL_PRODUCT)
                .map(column -> twins(reading.profiles().get(column.index())))
                .orElse(List.of());
        return with(
                reading,
                twins.stream()
                        .map(twin -> reading.twins().contains(twin.accepted(true)) ? twin.accepted(true) : twin)
                        .toList());
    }

    private List<ImportTwin> twins(ColumnProfile column) {
        Map<String, Twin> byValue = new LinkedHashMap<>();
        ValueTwins.amongKnown(column, knownProducts()).forEach(twin -> byValue.putIfAbsent(twin.value(), twin));
        Set<String> proposals = byValue.values().stream().map(Twin::known).collect(Collectors.toSet());
        ValueTwins.within(column).stream()
                .filter(twin -> !byValue.containsKey(twin.known()) && !proposals.contains(twin.value()))
                .forEach(twin -> byValue.putIfAbsent(twin.value(), twin));
        return byValue.values().stream()
                .map(twin -> new ImportTwin(column.index(), twin.value(), twin.known(), twin.rows(), false))
                .toList();
    }

    /** What products are called; how deals spell a product of the catalogue does not count. */
    private List<String> knownProducts() {
        List<String> known = new ArrayList<>(products.names());
        Set<String> alike = known.stream().map(PlainText::squeeze).collect(Collectors.toSet());
        deals.products().stream()
                .filter(product -> !alike.contains(PlainText.squeeze(product)))
                .forEach(known::add);
        return known;
    }

    private static Reading with(Reading r, List<ImportTwin> twins) {
        return new Reading(
                r.charset(),
                r.byteOrderMark(),
                r.delimiter(),
                r.headerRow(),
                r.rows(),
                r.profiles(),
                r.object(),
                r.objectKnown(),
                r.numbers(),
                r.dates(),
                r.currency(),
                r.columns(),
                twins,
                r.sheets(),
                r.rules(),
                r.reused());
    }

    /** All values only where there are so few that they are categories. */
    private static ColumnProfile bounded(ColumnProfile p) {
        return p.moreValues()
                ? new ColumnProfile(
                        p.index(),
                        p.header(),
                        p.filled(),
                        p.values().stream().limit(FEW_VALUES).toList(),
                        true,
                        p.shape(),
                        p.numberStyle(),
                        p.dateStyle())
                : p;
    }
}
