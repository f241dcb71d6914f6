package co.cantera.imports.rows;

import co.cantera.imports.matching.TargetField;
import co.cantera.shared.latam.Municipalities;
import co.cantera.shared.latam.Municipality;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The columns of a messy file, with what a clean cell holds and what has to come out of it. */
enum Column {
    NAME("Razón social", TargetField.COMPANY_NAME),
    TAX_ID("NIT", TargetField.COMPANY_TAX_ID),
    PHONE("Celular", TargetField.COMPANY_PHONE),
    EMAIL("Correo electrónico", TargetField.COMPANY_EMAIL),
    CITY("Ciudad", TargetField.COMPANY_CITY),
    MONEY("Ingresos anuales", TargetField.COMPANY_ANNUAL_REVENUE),
    SECTOR("Sector económico", TargetField.COMPANY_SECTOR),
    /** In the second file, with the city of its row. */
    LANDLINE("Teléfono", TargetField.PERSON_PHONE),
    /** In the third file. */
    DATE("Fecha de cierre", TargetField.DEAL_CLOSE_DATE);

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    final String header;
    final TargetField field;

    Column(String header, TargetField field) {
        this.header = header;
        this.field = field;
    }

    static String departmentOf(String city) {
        return Municipalities.find(city).map(Municipality::department).orElse("");
    }

    static String spelled(String date) {
        LocalDate day = LocalDate.parse(date, DAY_FIRST);
        return day.getDayOfMonth() + " de " + MONTHS.get(day.getMonthValue() - 1) + " de " + day.getYear();
    }

    static String days(String date) {
        return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(date, DAY_FIRST)));
    }
}
