package co.cantera.imports.matching;

import static co.cantera.imports.matching.ImportObject.COMPANY;
import static co.cantera.imports.matching.ImportObject.DEAL;
import static co.cantera.imports.matching.ImportObject.MEMBER;
import static co.cantera.imports.matching.ImportObject.PERSON;
import static co.cantera.imports.matching.ImportObject.PRODUCT;

import co.cantera.imports.values.ColumnTarget;
import co.cantera.imports.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** A field that a column can fill. */
public enum TargetField implements ColumnTarget {
    COMPANY_NAME(COMPANY, "name", ValueKind.TEXT),
    COMPANY_TAX_ID(COMPANY, "taxId", ValueKind.TAX_ID),
    COMPANY_PHONE(COMPANY, "phone", ValueKind.PHONE),
    COMPANY_EMAIL(COMPANY, "email", ValueKind.EMAIL),
    COMPANY_OTHER_PHONES(COMPANY, "otherPhones", ValueKind.PHONES),
    COMPANY_OTHER_EMAILS(COMPANY, "otherEmails", ValueKind.EMAILS),
    COMPANY_WEBSITE(COMPANY, "website", ValueKind.WEBSITE),
    COMPANY_CITY(COMPANY, "city", ValueKind.PLACE),
    COMPANY_ADDRESS(COMPANY, "address", ValueKind.TEXT),
    COMPANY_SECTOR(COMPANY, "sector", ValueKind.TEXT),
    COMPANY_COUNTRY(COMPANY, "country", ValueKind.COUNTRY),
    COMPANY_OWNER(COMPANY, "owner", ValueKind.REFERENCE),
    COMPANY_PARENT(COMPANY, "parentCompany", ValueKind.REFERENCE),
    /** The parent's number in the system that the file comes from. */
    COMPANY_PARENT_ID(COMPANY, "parentCompanyExternalId", ValueKind.REFERENCE),
    COMPANY_DESCRIPTION(COMPANY, "description", ValueKind.LONG_TEXT),
    COMPANY_EMPLOYEES(COMPANY, "employees", ValueKind.COUNT),
    COMPANY_ANNUAL_REVENUE(COMPANY, "annualRevenue", ValueKind.MONEY),
    COMPANY_EXTERNAL_ID(COMPANY, "externalId", ValueKind.TEXT),
    /** Where companies and persons share a file: rows that say no are skipped. */
    COMPANY_IS_COMPANY(COMPANY, "isCompany", ValueKind.YES_NO),

    PERSON_GIVEN_NAME(PERSON, "givenName", ValueKind.TEXT),
    PERSON_FAMILY_NAME(PERSON, "familyName", ValueKind.TEXT),
    PERSON_FULL_NAME(PERSON, "fullName", ValueKind.TEXT),
    PERSON_JOB_TITLE(PERSON, "jobTitle", ValueKind.TEXT),
    PERSON_EMAIL(PERSON, "email", ValueKind.EMAIL),
    PERSON_PHONE(PERSON, "phone", ValueKind.PHONE),
    PERSON_MOBILE(PERSON, "mobile", ValueKind.PHONE),
    PERSON_OTHER_EMAILS(PERSON, "otherEmails", ValueKind.EMAILS),
    PERSON_OTHER_PHONES(PERSON, "otherPhones", ValueKind.PHONES),
    PERSON_COMPANY(PERSON, "company", ValueKind.REFERENCE),
    PERSON_COMPANY_ID(PERSON, "companyExternalId", ValueKind.REFERENCE),
    PERSON_CITY(PERSON, "city", ValueKind.PLACE),
    PERSON_OWNER(PERSON, "owner", ValueKind.REFERENCE),
    PERSON_EXTERNAL_ID(PERSON, "externalId", ValueKind.TEXT),
    /** Where companies and persons share a file: rows that say yes are skipped. */
    PERSON_IS_COMPANY(PERSON, "isCompany", ValueKind.YES_NO),

    DEAL_NAME(DEAL, "name", ValueKind.TEXT),
    DEAL_COMPANY(DEAL, "company", ValueKind.REFERENCE),
    DEAL_COMPANY_ID(DEAL, "companyExternalId", ValueKind.REFERENCE),
    DEAL_PERSON(DEAL, "person", ValueKind.REFERENCE),
    DEAL_PERSON_ID(DEAL, "personExternalId", ValueKind.REFERENCE),
    DEAL_PRODUCT(DEAL, "product", ValueKind.REFERENCE),
    DEAL_AMOUNT(DEAL, "amount", ValueKind.MONEY),
    DEAL_CURRENCY(DEAL, "currency", ValueKind.CURRENCY),
    DEAL_STAGE(DEAL, "stage", ValueKind.STAGE),
    DEAL_STATUS(DEAL, "status", ValueKind.STAGE),
    DEAL_OPENED_ON(DEAL, "openedOn", ValueKind.DATE),
    /** The expected day while the deal is open, else the day it ended. */
    DEAL_CLOSE_DATE(DEAL, "closeDate", ValueKind.DATE),
    /** The day it ended, in files that tell it apart from the expected day. */
    DEAL_CLOSED_ON(DEAL, "closedOn", ValueKind.DATE),
    DEAL_RESULT(DEAL, "result", ValueKind.RESULT),
    DEAL_OWNER(DEAL, "owner", ValueKind.REFERENCE),
    DEAL_PROBABILITY(DEAL, "probability", ValueKind.PERCENT),
    DEAL_LOST_REASON(DEAL, "lostReason", ValueKind.TEXT),
    DEAL_DESCRIPTION(DEAL, "description", ValueKind.LONG_TEXT),
    DEAL_EXTERNAL_ID(DEAL, "externalId", ValueKind.TEXT),

    MEMBER_NAME(MEMBER, "name", ValueKind.TEXT),
    MEMBER_MANAGER(MEMBER, "manager", ValueKind.TEXT),
    MEMBER_TEAM(MEMBER, "team", ValueKind.TEXT),
    MEMBER_EMAIL(MEMBER, "email", ValueKind.EMAIL),

    PRODUCT_NAME(PRODUCT, "name", ValueKind.TEXT),
    PRODUCT_CODE(PRODUCT, "code", ValueKind.TEXT),
    PRODUCT_FAMILY(PRODUCT, "family", ValueKind.TEXT),
    PRODUCT_UNIT_PRICE(PRODUCT, "unitPrice", ValueKind.MONEY),
    PRODUCT_DESCRIPTION(PRODUCT, "description", ValueKind.LONG_TEXT);

    private final ImportObject object;
    private final String key;
    private final ValueKind kind;

    TargetField(ImportObject object, String key, ValueKind kind) {
        this.object = object;
        this.key = key;
        this.kind = kind;
    }

    public ImportObject object() {
        return object;
    }

    /** The name of the field within its object, as the API spells it. */
    public String key() {
        return key;
    }

    /** Whether several columns can fill it together. */
    public boolean gathers() {
        return kind == ValueKind.EMAILS || kind == ValueKind.PHONES;
    }

    /** The field for what is beyond the one value of this one, null when there is none. */
    public @Nullable TargetField others() {
        return switch (this) {
            case COMPANY_PHONE -> COMPANY_OTHER_PHONES;
            case COMPANY_EMAIL -> COMPANY_OTHER_EMAILS;
            case PERSON_PHONE, PERSON_MOBILE -> PERSON_OTHER_PHONES;
            case PERSON_EMAIL -> PERSON_OTHER_EMAILS;
            default -> null;
        };
    }

    @Override
    public String target() {
        return key;
    }

    @Override
    public ValueKind kind() {
        return kind;
    }
}
