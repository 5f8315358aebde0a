package org.clientele.operations.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.SupportPart;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.Tag;
import org.clientele.operations.internal.health.HealthServiceImpl;
import org.clientele.operations.internal.provisioning.ProvisioningServiceComponent;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** A support bundle of an installation whose store, logs, health and settings are full of two customers. */
class SupportBundleTest {

    private static final String CHINESE = "\u6b27\u9633\u7fe0\u82b1";
    /** What was entered, and the parts of it by which somebody could be known. */
    private static final List<String> PERSONAL = List.of("quintilla", "zwiebelfisch", "zq-98761", "98761", "xaverine",
            "haseln\u00fcsse", "sonderling", "pfauengasse", "50667", "k\u00f6lndorf", CHINESE, CHINESE.substring(2),
            "stammgast-liste");
    private static final String LOG = """
            !SESSION 2026-11-22 22:00:00.000 -----------------------------------------------
            java.version=21
            Command-line arguments:  -store /home/xaverine/Zwiebelfisch
            !ENTRY org.clientele.exchange 2 105 2026-11-22 22:00:01.000
            !MESSAGE The file Stammgast-Liste of Quintilla Zwiebelfisch cannot be read
            !ENTRY org.clientele.store 4 0 2026-11-22 22:00:02.000
            !MESSAGE The store cannot keep ZQ-98761, quintilla@zwiebelfisch.example, Pfauengasse 17, 50667 K\u00f6lndorf
            allergisch gegen Haseln\u00fcsse
            !ENTRY Quintilla Zwiebelfisch
            \tat Zwiebelfisch.quintilla(Sonderling)
            !STACK 0
            java.sql.SQLException: A truncation error was encountered trying to shrink VARCHAR 'Quintilla Zwiebelfisch'
            \tat org.clientele.store.internal.OpenStore.write(OpenStore.java:12)
            Caused by: java.lang.IllegalStateException: Sonderling
            !SUBENTRY 1 org.eclipse.core.jobs 4 2 2026-11-22 22:00:03.000
            !MESSAGE An internal error occurred during: "Importing Stammgast-Liste.csv" by xaverine
            !ENTRY com.example.visits 2 0 2026-11-22 22:00:04.000
            !MESSAGE visit of CHINESE
            !ENTRY org.clientele.ui 2 0 2026-11-22 22:00:05.000
            !MESSAGE CHINESE cannot be opened
            """.replace("CHINESE", CHINESE);

    @TempDir
    static Path stores;
    private static Store store;

    @TempDir
    Path folder;
    private final HealthService health = new HealthServiceImpl();

    @BeforeAll
    static void seed() throws Exception {
        store = TestStores.create(stores.resolve("Zwiebelfisch"));
        try (UnitOfWork work = store.begin(new Actor("xaverine", "Xaverine"), "Quintilla Zwiebelfisch")) {
            work.add(customer("Quintilla Zwiebelfisch", "ZQ-98761"));
            work.add(customer(CHINESE, "ZQ-98762"));
            CommitResult result = work.commit(null);
            assertTrue(result.isCommitted(), result::toString);
        }
    }

    @BeforeEach
    void fail() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("cli.log"), LOG);
        Files.writeString(logs.resolve("Zwiebelfisch Quintilla.log"), LOG);
        health.report(HealthReport.warning(new Contribution("com.example.visits", null, "columns", "Zwiebelfisch", "Sonderling"),
                "The column failed for Quintilla Zwiebelfisch, Pfauengasse 17: " + CHINESE, "xaverine helps"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Person customer(String name, String number) {
        ClienteleFactory factory = ClienteleFactory.eINSTANCE;
        Person person = factory.createPerson();
        person.setDisplayName(name);
        person.setNote("allergisch gegen Haseln\u00fcsse");
        Address address = factory.createAddress();
        address.setStreet("Pfauengasse 17");
        address.setPostalCode("50667");
        address.setCity("K\u00f6lndorf");
        person.getAddresses().add(address);
        ContactPoint mail = factory.createContactPoint();
        mail.setKind(ContactPointKind.EMAIL);
        mail.setValue("quintilla@zwiebelfisch.example");
        person.getContactPoints().add(mail);
        Customer customer = factory.createCustomer();
        customer.setNumber(number);
        customer.setOwner("xaverine");
        Tag tag = factory.createTag();
        tag.setName("Sonderling");
        customer.getTags().add(tag);
        person.setCustomer(customer);
        return person;
    }

    private SupportServiceComponent service() throws IOException {
        Path file = Files.writeString(folder.resolve("Zwiebelfisch.ini"), """
                [store]
                path = /srv/zwiebelfisch
                [roles]
                manager = xaverine
                [sites]
                partners = https://quintilla.example/
                """);
        ProvisioningService provisioning = ProvisioningServiceComponent.of(file, Map.of());
        Installation here = new Installation("1.0.0", "21", "Linux", List.of(), 0, 1, false, provisioning.source(), 0,
                folder.resolve("logs"), 1);
        return new SupportServiceComponent(context(), () -> here, health, provisioning, List.of(folder.resolve("logs")));
    }

    /** A framework with one bundle of ours, which has the messages of this one. */
    private static BundleContext context() {
        Bundle bundle = fake(Bundle.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "getSymbolicName" -> "org.clientele.fake";
        case "getVersion" -> new Version(1, 0, 0);
        case "getState" -> Bundle.ACTIVE;
        case "findEntries" -> Collections.enumeration(List.of(Messages.class.getResource("messages.properties"),
                Messages.class.getResource("/org/clientele/operations/internal/backup/messages.properties")));
        default -> throw new UnsupportedOperationException(method.getName());
        });
        return fake(BundleContext.class, (proxy, method, arguments) -> new Bundle[] { bundle });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private Map<String, byte[]> written() throws Exception {
        SupportServiceComponent service = service();
        Path file = folder.resolve("support.zip");
        service.write(service.collect(store, null), file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Map<String, byte[]> entries = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            unpack("", in, entries);
        }
        return entries;
    }

    /** All that is in an archive, also in archives within it. */
    private static void unpack(String prefix, InputStream in, Map<String, byte[]> entries) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] bytes = zip.readAllBytes();
            String name = prefix + entry.getName() + (entry.getComment() == null ? "" : entry.getComment());
            entries.put(name, bytes);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                unpack(name + "!", new ByteArrayInputStream(bytes), entries);
            } else if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
                entries.put(name + "!", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
            }
        }
    }

    @Test
    void holdsNothingByWhichACustomerOrAColleagueCouldBeKnown() throws Exception {
        Map<String, byte[]> entries = written();
        entries.forEach((name, bytes) -> {
            assertEquals(List.of(), found(name.getBytes(StandardCharsets.UTF_8)), name);
            assertEquals(List.of(), found(bytes), () -> name + ": " + new String(bytes, StandardCharsets.UTF_8));
        });
    }

    /** Also where a text was written in two bytes for each character. */
    private static List<String> found(byte[] bytes) {
        List<String> found = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("GB18030"), StandardCharsets.ISO_8859_1)) {
            for (int from = 0; from < 2; from++) {
                String text = new String(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from), charset)
                        .toLowerCase(Locale.ROOT);
                PERSONAL.stream().filter(text::contains).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void searchOfThisTestFindsWhatItLooksFor() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertTrue(found(("x: Quintilla, " + CHINESE).getBytes(charset)).containsAll(List.of("quintilla", CHINESE)));
        }
    }

    @Test
    void holdsWhatHelps() throws Exception {
        Map<String, byte[]> entries = written();
        assertEquals(List.of("bundles.txt", "health.txt", "logs/cli.log", "preferences.txt", "provisioning.txt", "store.txt",
                "threads.txt", "updates.txt", "versions.txt"),
                // the log of a workspace is there where a program runs
                entries.keySet().stream().filter(e -> !e.equals("logs/workbench.log")).toList());
        String log = new String(entries.get("logs/cli.log"), StandardCharsets.UTF_8);
        for (String part : List.of("!ENTRY org.clientele.exchange 2 105 2026-11-22", "java.sql.SQLException: \u2026",
                "\tat org.clientele.store.internal.OpenStore.write(OpenStore.java:12)",
                "Caused by: java.lang.IllegalStateException", "com.example.visits", "cannot be")) {
            assertTrue(log.contains(part), log);
        }
        assertTrue(new String(entries.get("store.txt"), StandardCharsets.UTF_8).contains("Party: 2"));
        assertTrue(new String(entries.get("health.txt"), StandardCharsets.UTF_8).contains("com.example.visits"));
        String provisioned = new String(entries.get("provisioning.txt"), StandardCharsets.UTF_8);
        assertTrue(provisioned.contains("manager = [account-"), provisioned);
    }

    @Test
    void nothingThatIsThereIsWrittenOver() throws Exception {
        Path file = Files.writeString(folder.resolve("there.zip"), "mine");
        List<SupportPart> parts = service().collect(null, null);
        ClienteleException e = assertThrows(ClienteleException.class, () -> service().write(parts, file));
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, e.code());
        assertEquals("mine", Files.readString(file));
        assertThrows(ClienteleException.class, () -> service().write(parts, folder.resolve("nowhere/x.zip")));
    }

    @Test
    void tracesForTheLogHaveCodesAndPlacesAndNoMessages() {
        SQLException sql = new SQLException("value 'Quintilla'", "22001", 20_000);
        ClienteleException failure = new ClienteleException(StatusCodes.STORE_DAMAGED, "Zwiebelfisch", sql);
        failure.addSuppressed(new IllegalStateException("Sonderling"));
        StringWriter text = new StringWriter();
        TraceForLog.of(failure).printStackTrace(new PrintWriter(text));
        assertEquals(List.of(), found(text.toString().getBytes(StandardCharsets.UTF_8)), text::toString);
        assertTrue(text.toString().contains("ClienteleException: code " + StatusCodes.STORE_DAMAGED), text::toString);
        assertTrue(text.toString().contains("Caused by: java.sql.SQLException: SQLState 22001, code 20000"), text::toString);
        assertTrue(text.toString().contains("SupportBundleTest.java"), text::toString);
        assertFalse(TraceForLog.of(failure.getStatus()).getMessage().contains("Zwiebelfisch"));
    }
}
