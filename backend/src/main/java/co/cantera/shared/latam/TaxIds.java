package co.cantera.shared.latam;

import java.util.Locale;

/** Reads tax numbers by the rule of their country. */
public final class TaxIds {

    private static final int LONGEST = 60;

    private TaxIds() {}

    /**
     * @param country ISO 3166-1 alpha-2; of a country without a rule here the text is kept as it is
     * @param text as somebody wrote it, with or without points, blanks, hyphen and check digit
     */
    public static TaxId parse(String country, String text) {
        var written = text.strip();
        if (written.startsWith("'")) {
            written = written.substring(1).strip();
        }
        if (written.isEmpty()) {
            return new TaxId.Wrong(TaxId.Fault.EMPTY, null);
        }
        if (written.length() > LONGEST) {
            return new TaxId.Wrong(TaxId.Fault.LENGTH, null);
        }
        return switch (country.toUpperCase(Locale.ROOT)) {
            case "CO" -> ColombianNit.read(written);
            case "MX" -> MexicanRfc.read(written);
            case "CL" -> ChileanRut.read(written);
            case "PE" -> PeruvianRuc.read(written);
            case "AR" -> ArgentineCuit.read(written);
            case "EC" -> EcuadorianRuc.read(written);
            default -> new TaxId.Valid(written, "", TaxId.Kind.UNKNOWN, written);
        };
    }
}
