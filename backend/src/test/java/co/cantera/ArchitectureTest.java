package co.cantera;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jooq.PlainSQL;
import org.springframework.stereotype.Controller;

/** What the compiler does not hold. */
@AnalyzeClasses(packages = "co.cantera", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String STORES =
            ".*(Store|Rows|Conditions|Keyset|Filters|Visibility|Configuration|Columns|Connections)(\\$.*)?";

    @ArchTest
    static final ArchRule onlyStoresKnowJooq = noClasses()
            .that()
            .resideInAPackage("co.cantera..")
            .and()
            .resideOutsideOfPackages("co.cantera.schema..", "co.cantera.tenants..")
            .and()
            .haveNameNotMatching(STORES)
            .should()
            .dependOnClassesThat(resideInAPackage("org.jooq..").or(resideInAPackage("co.cantera.schema..tables..")));

    @ArchTest
    static final ArchRule nobodyWritesPlainSql = noClasses()
            .that()
            .resideOutsideOfPackages("co.cantera.schema..", "co.cantera.tenants.provisioning..")
            .should()
            .callMethodWhere(
                    com.tngtech.archunit.core.domain.JavaCall.Predicates.target(annotatedWith(PlainSQL.class)));

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("co.cantera.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noInputNamesATenant = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Input")
            .should()
            .haveNameNotMatching("(?i)tenant(Id)?");

    @ArchTest
    static final ArchRule hillaEndpointsAreNotUsed =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("com.vaadin.hilla.BrowserCallable");

    @ArchTest
    static final ArchRule controllersStayInside = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a module's door is its service");
}
