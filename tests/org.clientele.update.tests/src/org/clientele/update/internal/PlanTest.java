package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what is wanted goes together with what is installed, told by names. */
class PlanTest {

    @TempDir
    Path folder;

    private TestProgram program;

    @BeforeEach
    void programOfTheFirstRelease() throws Exception {
        program = new TestProgram(folder);
        program.with(program.program("1.0.0"), TestProgram.CORE);
    }

    @AfterEach
    void end() {
        program.close();
    }

    private UpdatePlan everythingFrom(TestSite... sites) throws ClienteleException {
        return program.updates().plan(UpdateRequest.ofAll().from(locations(sites)), null);
    }

    private UpdatePlan packFrom(TestSite... sites) throws ClienteleException {
        return program.updates().plan(UpdateRequest.installing(TestProgram.PACK).from(locations(sites)), null);
    }

    private static URI[] locations(TestSite... sites) {
        return List.of(sites).stream().map(TestSite::location).toArray(URI[]::new);
    }

    @Test
    void newerProgramIsPlannedWithEveryPackThatFits() throws Exception {
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        UpdatePlan plan = everythingFrom(program.program("1.4.0"));
        assertTrue(plan.possible(), plan.problems()::toString);
        PlannedChange change = plan.changes().getFirst();
        assertEquals(List.of(TestProgram.CORE, "1.0.0", "1.4.0"), List.of(change.id(), change.from(), change.to()));
        assertEquals(1, plan.changes().size(), "the pack stays as it is");
    }

    @Test
    void installedPackThatANewerProgramWouldBreakIsNamedWithBundlePackageRangeAndOfferedVersion() throws Exception {
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        UpdatePlan plan = everythingFrom(program.program("2.0.0"));
        assertFalse(plan.possible());
        UpdateProblem problem = TestProgram.only(Kind.INCOMPATIBLE, plan.problems());
        assertEquals(List.of("com.example.pack", "org.clientele.core", "[1.0.0,2.0.0)", "2.0.0"),
                List.of(problem.subject(), problem.element(), problem.wanted(), problem.offered()));
        for (String part : List.of("com.example.pack 1.0.0", "org.clientele.core", "[1.0.0,2.0.0)", "2.0.0")) {
            assertTrue(problem.sentence().contains(part), problem.sentence());
        }
        assertTrue(problem.remedy().contains(TestProgram.PACK), problem.remedy());
    }

    @Test
    void packWhoseNewerVersionFitsComesAlong() throws Exception {
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        UpdatePlan plan = everythingFrom(program.program("2.0.0"), program.pack("1.1.0", "[2.0.0,3.0.0)"));
        assertTrue(plan.possible(), plan.problems()::toString);
        assertEquals(2, plan.changes().size());
    }

    @Test
    void newerPackThatDoesNotFitStaysOutOfAnUpdateOfEverythingAndIsTold() throws Exception {
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        UpdatePlan plan = everythingFrom(program.program("1.4.0"), program.pack("1.1.0", "[2.0.0,3.0.0)"));
        assertTrue(plan.possible(), plan.problems()::toString);
        assertEquals(TestProgram.CORE, plan.changes().getFirst().id());
        assertEquals("[2.0.0,3.0.0)", TestProgram.only(Kind.OTHER_API, plan.warnings()).wanted());
    }

    @Test
    void packForALaterReleaseIsRefusedByName() throws Exception {
        UpdateProblem problem = TestProgram.only(Kind.OTHER_API,
                packFrom(program.pack("1.0.0", "[3.0.0,4.0.0)")).problems());
        assertEquals(List.of("com.example.pack", "org.clientele.core", "[3.0.0,4.0.0)", "1.0.0"),
                List.of(problem.subject(), problem.element(), problem.wanted(), problem.offered()));
    }

    @Test
    void packForAnEarlierReleaseIsRefusedByName() throws Exception {
        UpdateProblem problem = TestProgram.only(Kind.OTHER_API,
                packFrom(program.pack("1.0.0", "[0.5.0,1.0.0)")).problems());
        assertEquals("[0.5.0,1.0.0)", problem.wanted());
        assertEquals("1.0.0", problem.offered());
    }

    @Test
    void packThatNeedsWhatNoSiteHasIsRefusedByName() throws Exception {
        TestSite site = program.site("lonely").bundle("com.example.pack", "1.0.0", "com.example.base [1.0.0,2.0.0)")
                .feature(TestProgram.PACK, "1.0.0", "Example GmbH", "com.example.pack/1.0.0");
        UpdateProblem problem = TestProgram.only(Kind.MISSING, packFrom(site).problems());
        assertEquals(List.of("com.example.base", ""), List.of(problem.element(), problem.offered()));
    }

    @Test
    void packsOfTwoMakersWithTheSameIdsOnTwoSitesAreRefused() throws Exception {
        UpdatePlan plan = packFrom(program.pack("one", "1.0.0", "[1.0.0,2.0.0)", "Example GmbH"),
                program.pack("two", "1.0.0", "[1.0.0,2.0.0)", "Another Ltd"));
        UpdateProblem problem = TestProgram.only(Kind.SAME_ID, plan.problems());
        assertTrue(problem.sentence().contains("/one/") && problem.sentence().contains("/two/"), problem.sentence());
    }

    @Test
    void packOfAnotherMakerDoesNotReplaceTheInstalledOne() throws Exception {
        program.with(program.pack("one", "1.0.0", "[1.0.0,2.0.0)", "Example GmbH"), TestProgram.PACK);
        UpdatePlan plan = everythingFrom(program.pack("two", "2.0.0", "[1.0.0,2.0.0)", "Another Ltd"));
        assertEquals(TestProgram.PACK, TestProgram.only(Kind.SAME_ID, plan.problems()).subject());
    }

    @Test
    void bundleThatTwoPacksBringInDifferentVersionsIsNamed() throws Exception {
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        TestSite other = program.site("other").bundle("com.example.pack", "1.7.0")
                .feature("org.example.other", "1.0.0", "Other", "com.example.pack/1.7.0");
        UpdatePlan plan = program.updates().plan(UpdateRequest.installing("org.example.other").from(other.location()),
                null);
        UpdateProblem problem = TestProgram.only(Kind.SAME_ID, plan.problems());
        assertEquals("com.example.pack", problem.subject());
        assertTrue(problem.sentence().contains("1.7.0") && problem.sentence().contains("1.0.0"), problem.sentence());
    }

    @Test
    void featureThatNoSiteOffersIsTold() throws Exception {
        UpdatePlan plan = program.updates().plan(UpdateRequest.installing("org.example.none")
                .from(program.program("1.4.0").location()), null);
        assertEquals("org.example.none", TestProgram.only(Kind.NOT_OFFERED, plan.problems()).subject());
    }

    @Test
    void programItselfIsNotRemoved() throws Exception {
        UpdatePlan plan = program.updates().plan(UpdateRequest.removing(TestProgram.CORE), null);
        TestProgram.only(Kind.FORBIDDEN, plan.problems());
    }

    @Test
    void packThatIsNotInstalledCannotBeRemoved() {
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> program.updates().plan(UpdateRequest.removing(TestProgram.PACK), null));
        assertEquals(StatusCodes.NOT_FOUND, failure.code());
    }

    @Test
    void planOfYesterdayIsNotStaged() throws Exception {
        UpdatePlan plan = everythingFrom(program.program("1.4.0"));
        program.with(program.pack("1.0.0", "[1.0.0,2.0.0)"), TestProgram.PACK);
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> program.updates().stage(plan, plan.decisions(), null));
        assertEquals(StatusCodes.INVALID_INPUT, failure.code());
    }
}
