package co.cantera.shared.graph;

import graphql.GraphQL;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the engine together: one thread, one connection and one transaction for each operation. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /** Controllers run on the request's own thread; handed to an executor, each field would take its own connection. */
    @Bean
    static BeanPostProcessor controllersOnTheRequestThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer configurer) {
                    configurer.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }

    @Bean
    GraphQlSourceBuilderCustomizer oneTransaction(
            PlatformTransactionManager transactions, GraphErrors errors, Replays replays, DocumentCache documents) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        TransactionTemplate writing = new TransactionTemplate(transactions);
        return builder -> builder.typeVisitors(List.of(new Properties()))
                .configureGraphQl(engine -> engine.queryExecutionStrategy(new Reads(errors, reading))
                        .mutationExecutionStrategy(new Writes(errors, writing, replays))
                        .preparsedDocumentProvider(documents));
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE)
                .scalar(Scalars.DATE_TIME)
                .scalar(Scalars.DECIMAL)
                .scalar(Scalars.RATE)
                .scalar(Scalars.CURRENCY);
    }

    @Bean
    ServletRegistrationBean<GraphEndpoint> graphEndpoint(
            GraphQlSource source, PersistedDocuments documents, GraphErrors errors, JsonMapper json) {
        GraphQL engine = source.graphQl();
        var registration =
                new ServletRegistrationBean<>(new GraphEndpoint(engine, documents, errors, json), "/graphql");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
