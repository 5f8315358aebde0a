package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** What a package must say that others compile against: who implements a type decides which change breaks whom. */
class ApiTest {

    private static final Pattern OPEN_INTERFACE = Pattern.compile("(?m)^public (non-sealed )?interface ");
    private static final Pattern PUBLIC_TYPE = Pattern
            .compile("(?m)^public (sealed |non-sealed |abstract |final )*(@?interface|class|record|enum) ");

    @Test
    void eachOpenInterfaceSaysWhoImplementsIt() throws IOException {
        assertEquals(List.of(), sourcesThat(s -> OPEN_INTERFACE.matcher(s).find() && !s.contains("@ProviderType\n")
                && !s.contains("@ConsumerType\n")));
    }

    @Test
    void eachTypeSaysSinceWhenItIsThere() throws IOException {
        assertEquals(List.of(), sourcesThat(s -> PUBLIC_TYPE.matcher(s).find() && !s.contains(" * @since ")));
    }

    private static List<String> sourcesThat(Predicate<String> breach) throws IOException {
        List<String> breaches = new ArrayList<>();
        int seen = 0;
        for (SourceBundle bundle : SourceBundle.all()) {
            List<String> api = bundle.header("Export-Package").stream()
                    .filter(e -> e.getDirective("x-internal") == null && e.getDirective("x-friends") == null)
                    .map(ManifestElement::getValue).map(p -> p.replace('.', '/')).toList();
            for (Path source : bundle.sources()) {
                String folder = source.getParent().toString().replace('\\', '/');
                if (api.stream().anyMatch(p -> folder.endsWith("/src/" + p))) {
                    seen++;
                    if (breach.test(Files.readString(source))) {
                        breaches.add(SourceBundle.root().relativize(source).toString());
                    }
                }
            }
        }
        assertTrue(seen > 300, "only " + seen + " sources found");
        return breaches;
    }
}
