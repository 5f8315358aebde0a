package org.clientele.exchange.internal.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.Exporter;
import org.clientele.core.exchange.ImportPreview;
import org.clientele.core.exchange.Importer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An importer or exporter of a partner that fails is offered no more, and its neighbours are. */
class OfferedExchangeTest {

    private static final Path FILE = Path.of("visits.csv");

    private final OfferedExchange exchange = new OfferedExchange();

    /** What a partner's service does when it is asked for more than its id and name. */
    enum Way {
        THROWS, NULL, ENDLESS
    }

    @ParameterizedTest
    @EnumSource
    void badImporterIsLeftOutOfTheChoiceAndRefused(Way way) throws ClienteleException {
        exchange.addImporter(service(Importer.class, "good.visits", null), Map.of());
        exchange.addImporter(service(Importer.class, "bad.visits", way), Map.of());

        assertEquals(List.of("good.visits"), ids(exchange.importers()));
        assertEquals(List.of("good.visits"), ids(exchange.importers()), "nor is it asked again");
        assertEquals(ImportPreview.class, exchange.preview("good.visits", FILE).getClass());
        ClienteleException refused = assertThrows(ClienteleException.class, () -> exchange.preview("bad.visits", FILE));
        assertEquals(StatusCodes.CONTRIBUTION_FAILED, refused.code());
        assertTrue(refused.getMessage().contains("Label of bad.visits"), refused::getMessage);
    }

    @ParameterizedTest
    @EnumSource
    void badExporterIsLeftOutOfTheChoice(Way way) {
        exchange.addExporter(service(Exporter.class, "bad.cards", way), Map.of());
        exchange.addExporter(service(Exporter.class, "good.cards", null), Map.of());
        assertEquals(List.of("good.cards"), ids(exchange.exporters()));
    }

    @Test
    void serviceWithoutAUsableIdIsLeftOut() {
        exchange.addImporter(service(Importer.class, null, null), Map.of());
        exchange.addImporter(service(Importer.class, "No id", null), Map.of());
        assertEquals(List.of(), ids(exchange.importers()));
    }

    private static List<String> ids(List<ExchangeInfo> infos) {
        return infos.stream().map(ExchangeInfo::id).toList();
    }

    /** A service that says its id and name, and then does well or not. */
    private static <T> T service(Class<T> point, String id, Way way) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
        case "id" -> id;
        case "label" -> "Label of " + id;
        case "hashCode" -> System.identityHashCode(proxy);
        case "equals" -> proxy == arguments[0];
        default -> way == null ? well(method.getName()) : badly(way, method.getName());
        };
        // a loader of its own: not a class of the tests' bundle, which is one of ours
        ClassLoader loader = new ClassLoader(point.getClassLoader()) {
            // finds what its parent has
        };
        return point.cast(Proxy.newProxyInstance(loader, new Class<?>[] { point }, handler));
    }

    private static Object well(String method) {
        return switch (method) {
        case "filePatterns" -> List.of("*.csv");
        case "fileExtension" -> "vcf";
        case "isMapped" -> false;
        case "preview" -> new ImportPreview("", List.of(), List.of());
        default -> "";
        };
    }

    private static Object badly(Way way, String method) {
        return switch (way) {
        case THROWS -> throw new IllegalStateException("as bad as can be: " + method);
        case NULL -> null;
        case ENDLESS -> badly(way, method);
        };
    }
}
