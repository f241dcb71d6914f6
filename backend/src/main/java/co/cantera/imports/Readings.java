package co.cantera.imports;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.Inspection;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.ObjectGuess;
import co.cantera.imports.matching.TargetField;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes how files are read and takes in what people decide. */
@Component
class Readings {

    private static final int FEW_VALUES = 20;

    private final ColumnProposals proposals;
    private final ProductTwins products;

    Readings(ColumnProposals proposals, ProductTwins products) {
        this.proposals = proposals;
        this.products = products;
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
        List<ImportColumn> columns = proposals.columns(object, profiles);
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

    /** The reading after a person's decisions. */
    Reading decide(Reading before, MapImportInput input) {
        Reading reading = Boolean.TRUE.equals(input.anew()) ? undecided(before) : before;
        ImportObject chosen = input.object();
        ImportObject object = chosen == null ? reading.object() : chosen;
        boolean anew = object != reading.object();
        List<ImportColumn> columns = anew ? proposals.columns(object, reading.profiles()) : reading.columns();
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
                proposals.columns(reading.object(), reading.profiles()),
                List.of(),
                reading.sheets(),
                ImportRules.USUAL,
                null));
    }

    /** The reading with the choices of an import of the same headers: what was decided once need not be decided again. */
    Reading as(Reading proposed, Reading before, OffsetDateTime when) {
        List<String> targets = proposals.targets(before.object());
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
                .map(column -> products.twins(reading.profiles().get(column.index())))
                .orElse(List.of());
        return with(
                reading,
                twins.stream()
                        .map(twin -> reading.twins().contains(twin.accepted(true)) ? twin.accepted(true) : twin)
                        .toList());
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
