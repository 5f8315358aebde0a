package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Types that partners implement demand nothing more than they did in the last release. The comparison of API in the build
 * takes such an addition for a minor one as soon as the type has a default method, so it is looked at here.
 */
class ConsumerTypesTest {

    @Test
    void typesThatPartnersImplementDemandNoMoreThanInTheLastRelease() throws IOException {
        Path releases = SourceBundle.root().resolve("releng/baseline");
        assumeTrue(Files.isDirectory(releases), "nothing was released yet");
        List<String> breaches = new ArrayList<>();
        int compared = 0;
        for (SourceBundle bundle : SourceBundle.all()) {
            Path classes = bundle.folder().resolve("target/classes");
            List<String> types = consumerTypes(bundle);
            Path released = released(releases, bundle.name());
            if (types.isEmpty() || released == null || !Files.isDirectory(classes)) {
                continue;
            }
            Map<String, Set<String>> before = demanded(released, types);
            Map<String, Set<String>> now = demanded(classes, types);
            for (Map.Entry<String, Set<String>> type : before.entrySet()) {
                compared++;
                Set<String> more = new TreeSet<>(now.getOrDefault(type.getKey(), Set.of()));
                more.removeAll(type.getValue());
                more.forEach(m -> breaches.add(type.getKey() + " demands " + m + " since the last release: give it a default"));
            }
        }
        assumeTrue(compared > 0, "the bundles were not compiled here");
        assertTrue(compared > 30, "only " + compared + " types compared");
        assertEquals(List.of(), breaches);
    }

    private static List<String> consumerTypes(SourceBundle bundle) throws IOException {
        List<String> types = new ArrayList<>();
        Path source = bundle.folder().resolve("src");
        for (Path file : bundle.sources()) {
            if (Files.readString(file).contains("\n@ConsumerType\n")) {
                types.add(source.relativize(file).toString().replace(".java", "").replace('\\', '/').replace('/', '.'));
            }
        }
        return types;
    }

    private static Path released(Path releases, String name) throws IOException {
        try (Stream<Path> files = Files.walk(releases)) {
            return files.filter(f -> f.getFileName().toString().matches(name.replace(".", "\\.") + "_[0-9].*\\.jar")).max(
                    Path::compareTo).orElse(null);
        }
    }

    /** The abstract methods of types, as the JDK's tool lists them; types that are not there are left out. */
    private static Map<String, Set<String>> demanded(Path classes, List<String> types) {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        StringWriter text = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-public", "-cp", classes.toString()));
        arguments.addAll(types);
        javap.run(new PrintWriter(text, true), new PrintWriter(new StringWriter()), arguments.toArray(String[]::new));
        Map<String, Set<String>> demanded = new TreeMap<>();
        String type = "";
        for (String line : text.toString().lines().toList()) {
            if (line.startsWith("public ")) {
                type = line.replaceAll(".*(interface|class) ([\\w.$]+).*", "$2");
                demanded.put(type, new TreeSet<>());
            } else if (line.startsWith("  public abstract ")) {
                demanded.get(type).add(line.strip().substring("public abstract ".length()));
            }
        }
        return demanded;
    }
}
