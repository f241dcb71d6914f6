package co.cantera.web;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file, and the one page of the product for every address that its own router knows. */
final class PageResolver extends PathResourceResolver {

    private static final String PAGE = "index.html";
    private static final Pattern ROUTES = Pattern.compile("(t|signup|welcome|signed-in|invitation)(/.*)?");

    @Override
    protected @Nullable Resource getResource(String path, Resource place) throws IOException {
        Resource file = super.getResource(path, place);
        boolean isRoute = ROUTES.matcher(path).matches() && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        return file == null && isRoute ? super.getResource(PAGE, place) : file;
    }
}
