package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRefused;
import org.clientele.core.update.UpdateRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that are away, half written or break off, on a disk and over HTTP; and mirrors of whole ones. */
class BrokenSiteTest {

    @TempDir
    Path folder;

    private TestProgram program;
    private TestSite site;
    private HttpServer server;
    private ExecutorService threads;
    private volatile String cutOff = "nothing";

    @BeforeEach
    void programAndAPackServedByHttp() throws Exception {
        program = new TestProgram(folder);
        program.with(program.program("1.0.0"), TestProgram.CORE);
        site = program.pack("1.0.0", "[1.0.0,2.0.0)");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        threads.shutdownNow();
        program.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        Path file = site.folder().resolve(exchange.getRequestURI().getPath().substring(1));
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.getResponseBody().close();
            return;
        }
        byte[] content = Files.readAllBytes(file);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : content.length);
        if (!head && file.getFileName().toString().startsWith(cutOff)) {
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        if (!head) {
            exchange.getResponseBody().write(content);
        }
        exchange.getResponseBody().close();
    }

    private URI http() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + '/');
    }

    private UpdatePlan planFrom(URI location) throws ClienteleException {
        return program.updates().plan(UpdateRequest.installing(TestProgram.PACK).from(location), null);
    }

    private List<UpdateProblem> refusedFrom(URI location) throws ClienteleException {
        UpdatePlan plan = planFrom(location);
        assertTrue(plan.possible(), plan.problems()::toString);
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, plan.decisions(), null));
        assertEquals(Optional.empty(), program.updates().staged());
        return refused.problems();
    }

    @Test
    void packIsStagedOverHttp() throws Exception {
        UpdatePlan plan = planFrom(http());
        assertTrue(plan.possible(), plan.problems()::toString);
        program.updates().stage(plan, plan.decisions(), null);
        assertTrue(Files.exists(program.area().resolve("updates/staged/plugins/com.example.pack_1.0.0.jar")));
    }

    @Test
    void wholeSiteAtAnAddressHasNoProblems() throws Exception {
        assertEquals(List.of(), program.updates().check(http(), null).problems());
    }

    @Test
    void siteThatCameLaterIsFoundWhenTheSitesAreReadAgain() throws Exception {
        Path index = site.folder().resolve("content.xml");
        String text = Files.readString(index);
        program.updates().addSite(http(), "");
        Files.delete(index);
        assertEquals(List.of(), program.updates().available(List.of(http()), null).getFirst().features());
        Files.writeString(index, text);
        assertEquals(1, program.updates().available(List.of(http()), null).getFirst().features().size());
    }

    @Test
    void goingBackNeedsSomethingToGoBackTo() {
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> program.updates().goBackAtNextStart(true));
        assertEquals(StatusCodes.NOT_FOUND, refused.getStatus().getCode());
        assertTrue(Files.notExists(program.area().resolve("updates/back")));
    }

    @Test
    void siteThatDoesNotAnswerIsUnreachable() throws Exception {
        URI gone;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/updates/");
        }
        UpdateProblem problem = TestProgram.only(Kind.UNREACHABLE, planFrom(gone).problems());
        assertTrue(problem.sentence().contains(gone.toString()), problem.sentence());
    }

    @Test
    void folderWithoutASiteIsUnreachable() throws Exception {
        TestProgram.only(Kind.UNREACHABLE, planFrom(folder.resolve("nothing").toUri()).problems());
    }

    @Test
    void addressWithoutASiteIsUnreachable() throws Exception {
        TestProgram.only(Kind.UNREACHABLE, planFrom(http().resolve("elsewhere/")).problems());
    }

    @Test
    void siteWithoutAnIndexOfFilesIsHalfWritten() throws Exception {
        Files.delete(site.folder().resolve("artifacts.xml"));
        TestProgram.only(Kind.HALF_WRITTEN, program.updates().check(site.location(), null).problems());
    }

    @Test
    void siteWhoseIndexEndsInTheMiddleIsHalfWritten() throws Exception {
        Path index = site.folder().resolve("content.xml");
        String text = Files.readString(index);
        Files.writeString(index, text.substring(0, text.length() / 2));
        TestProgram.only(Kind.HALF_WRITTEN, program.updates().check(site.location(), null).problems());
        TestProgram.only(Kind.HALF_WRITTEN, program.updates().check(http(), null).problems());
    }

    @Test
    void fileThatIsListedAndNotThereIsHalfWritten() throws Exception {
        Files.delete(site.plugin("com.example.pack", "1.0.0"));
        SiteReport report = program.updates().check(site.location(), null);
        TestProgram.only(Kind.HALF_WRITTEN, report.problems());
        TestProgram.only(Kind.HALF_WRITTEN, refusedFrom(site.location()));
        TestProgram.only(Kind.HALF_WRITTEN, refusedFrom(http()));
    }

    @Test
    void fileThatEndsInTheMiddleIsHalfWritten() throws Exception {
        Path jar = site.plugin("com.example.pack", "1.0.0");
        byte[] content = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(content, content.length / 2));
        TestProgram.only(Kind.HALF_WRITTEN, program.updates().check(site.location(), null).problems());
        TestProgram.only(Kind.HALF_WRITTEN, refusedFrom(site.location()));
    }

    @Test
    void changedFileIsTamperedOverHttpToo() throws Exception {
        TestSite.tamper(site.plugin("com.example.pack", "1.0.0"));
        TestProgram.only(Kind.TAMPERED, refusedFrom(http()));
        assertEquals(List.of(), program.updates().installed().stream().filter(f -> !f.own()).toList());
    }

    @Test
    void downloadThatBreaksOffStagesNothing() throws Exception {
        cutOff = "com.example.pack_";
        List<UpdateProblem> problems = refusedFrom(http());
        assertEquals(1, problems.size());
        assertTrue(List.of(Kind.UNREACHABLE, Kind.HALF_WRITTEN).contains(problems.getFirst().kind()),
                problems::toString);
    }

    @Test
    void knownSiteThatIsAwayIsAWarningAndTheOthersAreUsed() throws Exception {
        program.updates().addSite(folder.resolve("away").toUri(), "Away");
        program.updates().addSite(site.location(), "Pack");
        UpdatePlan plan = program.updates().plan(UpdateRequest.installing(TestProgram.PACK), null);
        assertTrue(plan.possible(), plan.problems()::toString);
        TestProgram.only(Kind.UNREACHABLE, plan.warnings());
    }

    @Test
    void mirrorHoldsAllFilesWithTheirSignaturesAndIsBroughtUpToDate() throws Exception {
        program.updates().sign(site.folder(), TestKey.of("Example <a@example.org>", folder.resolve("key.asc")),
                new char[0], null);
        Path mirror = folder.resolve("mirror");
        assertEquals(2, program.updates().mirror(http(), mirror, null));
        assertEquals(0, program.updates().mirror(http(), mirror, null), "everything is there");
        Files.delete(mirror.resolve("plugins/com.example.pack_1.0.0.jar"));
        assertEquals(1, program.updates().mirror(http(), mirror, null));
        server.stop(0);
        SiteReport report = program.updates().check(mirror.toUri(), null);
        assertEquals(List.of(2, 2), List.of(report.artifacts(), report.signed()));
        UpdatePlan plan = planFrom(mirror.toUri());
        program.updates().stage(plan, plan.decisions(), null);
        assertTrue(program.updates().staged().isPresent());
    }

    @Test
    void brokenSiteIsNotOfferedByItsMirror() throws Exception {
        TestSite.tamper(site.plugin("com.example.pack", "1.0.0"));
        Path mirror = folder.resolve("mirror");
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().mirror(site.location(), mirror, null));
        TestProgram.only(Kind.TAMPERED, refused.problems());
        assertEquals(List.of(), program.updates().check(mirror.toUri(), null).features());
    }
}
