package co.cantera.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves what the front end's build has left on the class path. A chunk has its hash in its name and is kept for ever; all else is asked
 * for again by its content's hash, since the dates in a reproducible jar never change.
 */
@Configuration(proxyBeanMethods = false)
class Files implements WebMvcConfigurer {

    static final String[] PLACES = {"classpath:/META-INF/VAADIN/webapp/", "classpath:/META-INF/resources/"};

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/VAADIN/build/**")
                .addResourceLocations("classpath:/META-INF/VAADIN/webapp/VAADIN/build/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(compressed())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(PLACES)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ContentTag::of)
                .resourceChain(true)
                .addResolver(compressed())
                .addResolver(new PageResolver());
    }

    private static EncodedResourceResolver compressed() {
        var resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br", "gzip"));
        return resolver;
    }
}
