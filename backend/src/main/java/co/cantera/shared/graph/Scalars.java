package co.cantera.shared.graph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;

/** The scalars of the API. */
final class Scalars {

    static final GraphQLScalarType DATE = ExtendedScalars.Date;
    static final GraphQLScalarType DATE_TIME = ExtendedScalars.DateTime;
    static final GraphQLScalarType DECIMAL = GraphQLScalarType.newScalar()
            .name("Decimal")
            .coercing(new TextCoercing<>(Scalars::decimal, BigDecimal::toPlainString))
            .build();
    static final GraphQLScalarType RATE = GraphQLScalarType.newScalar()
            .name("Rate")
            .coercing(new TextCoercing<>(Scalars::rate, BigDecimal::toPlainString))
            .build();
    static final GraphQLScalarType CURRENCY = GraphQLScalarType.newScalar()
            .name("Currency")
            .coercing(new TextCoercing<>(Scalars::currency, Function.identity()))
            .build();

    private static final int SCALE = 4;
    private static final int INTEGER_DIGITS = 15;
    private static final int RATE_SCALE = 10;
    private static final int RATE_DIGITS = 10;

    private Scalars() {}

    private static BigDecimal decimal(String text) {
        return number(text, SCALE, INTEGER_DIGITS);
    }

    private static BigDecimal rate(String text) {
        return number(text, RATE_SCALE, RATE_DIGITS);
    }

    private static BigDecimal number(String text, int scale, int digits) {
        if (text.length() > 30) {
            throw new IllegalArgumentException();
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > scale || plain.precision() - plain.scale() > digits) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static String currency(String text) {
        return Currency.getInstance(text).getCurrencyCode();
    }

    /** A scalar that is a text on the wire. */
    private record TextCoercing<T>(Function<String, T> read, Function<T, String> write) implements Coercing<T, String> {

        @Override
        @SuppressWarnings("unchecked") // the schema's fetchers answer this type
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply((T) value);
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return read.apply((String) input);
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new CoercingParseValueException("not a valid value");
            }
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof StringValue text && text.getValue() != null) {
                    return read.apply(text.getValue());
                }
            } catch (IllegalArgumentException e) {
                throw new CoercingParseLiteralException("not a valid value", e);
            }
            throw new CoercingParseLiteralException("not a valid value");
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return new StringValue(String.valueOf(value));
        }
    }
}
