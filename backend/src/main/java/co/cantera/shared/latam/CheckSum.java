package co.cantera.shared.latam;

/** The weighted sums that most check digits are made of, and the writing of figures in groups. */
final class CheckSum {

    private CheckSum() {}

    /** Sum of digits times weights, both from the left. */
    static int fromLeft(String digits, int... weights) {
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /** Sum of digits times weights, both from the right; the weights start again when they are used up. */
    static int fromRight(String digits, int... weights) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * weights[i % weights.length];
        }
        return sum;
    }

    /** 899999068 is written 899.999.068. */
    static String inThousands(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
    }

    /** The text without blanks, points, commas and the hyphens that Excel and Word know. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}.,\\p{Pd}]+", "");
    }
}
