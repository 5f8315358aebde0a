package org.clientele.customers.internal.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Store;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

/** What the health view is told of records whose bundle is away, or of another version than the store. */
class AbsentRecordsTest {

    private static final String URI = "urn:example:visits:1";

    private final Map<String, HealthReport> open = new TreeMap<>();
    private final List<AbsentClass> absent = new ArrayList<>();
    private final List<MigrationState> migrations = new ArrayList<>();
    private final List<EPackage> models = new ArrayList<>();
    private final AbsentRecords records = new AbsentRecords(answering(HealthService.class, Map.of()));

    @Test
    void rowsOfOneModelAreToldInOneSentenceUntilTheBundleIsBack() {
        absent.add(new AbsentClass(URI, "Visit", 3));
        absent.add(new AbsentClass(URI, "Table", 2));
        records.look(store());
        HealthReport report = open.get("ModelContribution " + URI);
        assertEquals(1, open.size());
        assertTrue(report.cause().contains("5") && report.cause().contains(URI), report.cause());
        absent.clear();
        models.add(answering(EPackage.class, Map.of("getNsURI", URI)));
        records.look(store());
        assertEquals(Map.of(), open);
    }

    @Test
    void recordsThatCannotBeChangedAreToldWithTheStoresReason() {
        migrations.add(new MigrationState(URI, 2, 1, "The records are of version 2."));
        records.look(store());
        assertEquals("The records are of version 2.", open.get("StoreMigration " + URI).cause());
        migrations.set(0, new MigrationState(URI, 2, 2, ""));
        records.look(store());
        assertEquals(Map.of(), open);
    }

    private Store store() {
        return answering(Store.class, Map.of("absent", absent, "migrations", migrations, "models", models));
    }

    private <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                    case "report" -> open.put(key(((HealthReport) arguments[0]).contribution()),
                            (HealthReport) arguments[0]);
                    case "resolved" -> open.remove(key((Contribution) arguments[0]));
                    default -> {
                        return answers.get(method.getName());
                    }
                    }
                    return null;
                }));
    }

    private static String key(Contribution contribution) {
        return contribution.point() + ' ' + contribution.id();
    }
}
