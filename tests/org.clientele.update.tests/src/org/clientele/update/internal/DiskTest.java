package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRefused;
import org.clientele.core.update.UpdateRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk and a folder that cannot be written, on a small disk in memory where the system lets one be mounted. */
class DiskTest {

    @TempDir
    Path folder;

    private Path disk;
    private TestProgram program;

    @BeforeEach
    void folderForTheDisk() throws IOException {
        disk = Files.createDirectories(folder.resolve("disk"));
    }

    @AfterEach
    void end() throws Exception {
        if (program != null) {
            program.close();
        }
        run("umount", "-l", disk.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void mount(String options) throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()), "no disk can be mounted here");
    }

    private UpdatePlan plan(Path area) throws Exception {
        if (program == null) {
            program = new TestProgram(folder, area);
            program.with(program.program("1.0.0"), TestProgram.CORE);
        }
        return program.updates().plan(UpdateRequest.installing(TestProgram.PACK)
                .from(program.pack("1.0.0", "[1.0.0,2.0.0)").location()), null);
    }

    private UpdateProblem refused(UpdatePlan plan, Kind kind) throws Exception {
        assertTrue(plan.possible(), plan.problems()::toString);
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, plan.decisions(), null));
        assertEquals(Optional.empty(), program.updates().staged());
        return TestProgram.only(kind, refused.problems());
    }

    @Test
    void fullDiskIsToldByThePlan() throws Exception {
        mount("size=1m");
        UpdateProblem problem = TestProgram.only(Kind.NO_SPACE, plan(disk).problems());
        assertTrue(problem.sentence().contains(disk.toString()), problem.sentence());
    }

    @Test
    void diskThatFillsUpWhileStagingLeavesNothingStaged() throws Exception {
        mount("size=34m");
        UpdatePlan plan = plan(disk);
        Path full = disk.resolve("others");
        try (OutputStream out = Files.newOutputStream(full)) {
            for (byte[] block = new byte[4096];;) {
                out.write(block);
            }
        } catch (IOException e) {
            assertTrue(disk.toFile().getUsableSpace() < 4096, "full");
        }
        refused(plan, Kind.NO_SPACE);
        Files.delete(full);
        program.updates().stage(plan, plan.decisions(), null);
        assertTrue(program.updates().staged().isPresent(), "with room again it goes on");
    }

    @Test
    void folderThatCannotBeWrittenIsToldByThePlan() throws Exception {
        mount("size=40m");
        UpdatePlan before = plan(disk);
        assertTrue(before.possible(), before.problems()::toString);
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "no disk can be mounted anew here");
        UpdatePlan plan = program.updates().plan(UpdateRequest.installing(TestProgram.PACK)
                .from(folder.resolve("pack-1.0.0").toUri()), null);
        assertFalse(plan.possible());
        assertEquals(List.of(Kind.NOT_WRITABLE), plan.problems().stream().map(UpdateProblem::kind).toList());
        refused(before, Kind.NOT_WRITABLE);
    }

    @Test
    void folderOfUpdatesThatCannotBeMadeIsTold() throws Exception {
        Path area = Files.createDirectories(folder.resolve("program"));
        UpdatePlan plan = plan(area);
        Files.writeString(area.resolve("updates"), "a file in its place");
        refused(plan, Kind.NOT_WRITABLE);
    }
}
