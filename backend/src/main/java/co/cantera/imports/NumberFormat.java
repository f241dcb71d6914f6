package co.cantera.imports;

import co.cantera.imports.values.NumberStyle;

/** How a person says that numbers are written. */
enum NumberFormat {
    POINT_COMMA(NumberStyle.COMMA_DECIMAL),
    COMMA_POINT(NumberStyle.POINT_DECIMAL),
    PLAIN(NumberStyle.PLAIN);

    private final NumberStyle style;

    NumberFormat(NumberStyle style) {
        this.style = style;
    }

    NumberStyle style() {
        return style;
    }

    static NumberFormat of(NumberStyle style) {
        return switch (style) {
            case COMMA_DECIMAL -> POINT_COMMA;
            case POINT_DECIMAL -> COMMA_POINT;
            case PLAIN, AMBIGUOUS -> PLAIN;
        };
    }

    /** The style in which a column is read: a column of bare figures reads the same in all. */
    NumberStyle over(NumberStyle detected) {
        return detected == NumberStyle.PLAIN ? detected : style;
    }
}
