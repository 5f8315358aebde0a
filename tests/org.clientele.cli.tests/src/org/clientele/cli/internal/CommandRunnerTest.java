package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.provisioning.ProvisionedStore;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command does ends in an exit code and at most one sentence. */
class CommandRunnerTest {

    @TempDir
    private Path folder;
    private final FakeStores stores = new FakeStores();

    @Test
    void resultGoesToStandardOutput() {
        Run run = run(command(StoreUse.NONE, i -> {
            i.output().line("Hello, " + i.arguments().operand("WORD").orElse("?"));
            i.output().json(Map.of("word", "x"));
            return ExitCodes.OK;
        }), "work", "anna");
        assertEquals(0, run.code());
        assertEquals("Hello, anna" + System.lineSeparator(), run.out());
        assertEquals("", run.err());
    }

    @Test
    void jsonIsTheOnlyLineOfStandardOutput() {
        Run run = run(command(StoreUse.NONE, i -> {
            i.output().line("for people");
            i.output().note("by the way");
            i.output().json(Map.of("word", "x"));
            return ExitCodes.OK;
        }), "work", "--json");
        assertEquals("{\"word\":\"x\"}" + System.lineSeparator(), run.out());
        assertEquals("by the way" + System.lineSeparator(), run.err());
    }

    @Test
    void quietDropsNotes() {
        assertEquals("", run(command(StoreUse.NONE, i -> {
            i.output().note("by the way");
            return ExitCodes.OK;
        }), "work", "--quiet").err());
    }

    @Test
    void expectedFailureIsOneSentenceAndItsCode() {
        TestCommand failing = command(StoreUse.NONE, i -> {
            throw new ClienteleException(StatusCodes.FILE_MALFORMED, "The quote of line 3,\ncolumn 7 never closes.",
                    new IllegalStateException("inside"));
        });
        Run run = run(failing, "work");
        assertEquals(ExitCodes.BAD_FILE, run.code());
        assertEquals("The quote of line 3, column 7 never closes." + System.lineSeparator(), run.err());
        assertEquals("", run.out());
        assertTrue(run(failing, "work", "--debug").err().contains("IllegalStateException: inside"));
    }

    @Test
    void failureIsAnObjectForScripts() {
        Run run = run(command(StoreUse.NONE, i -> {
            throw new ClienteleException(StatusCodes.NOT_FOUND, "There is no such customer.");
        }), "work", "--json");
        assertEquals("{\"error\":\"There is no such customer.\",\"exit\":3,\"code\":4}", run.lastLine());
    }

    @Test
    void cancelledCommandEndsAsShellsExpect() {
        Run run = run(command(StoreUse.NONE, i -> {
            throw new OperationCanceledException();
        }), "work");
        assertEquals(130, run.code());
        assertEquals("The command was cancelled; nothing was changed." + System.lineSeparator(), run.err());
    }

    @Test
    void storeIsOpenedOnFirstUseAndClosedAfterwards() {
        Run run = run(command(StoreUse.OPEN, i -> {
            assertEquals(0, stores.stillOpen());
            assertEquals(folder.resolve("here"), i.store().info().directory());
            assertEquals(i.store(), i.store());
            assertEquals(1, stores.stillOpen());
            return ExitCodes.OK;
        }), "work", "--store", "here");
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertEquals(0, stores.stillOpen());
    }

    @Test
    void storeIsClosedAfterAFailureToo() {
        run(command(StoreUse.OPEN, i -> {
            i.store();
            throw new ClienteleException(StatusCodes.FAILED, "No.");
        }), "work");
        assertEquals(0, stores.stillOpen());
    }

    @Test
    void storeIsNotClosedUnderTheCommandOfAnotherProcess() throws InterruptedException {
        OpenStores open = new OpenStores(stores, NoDefinitions.service());
        CountDownLatch entered = new CountDownLatch(1);
        CommandRunner runner = new CommandRunner(new CommandRegistry(List.of(command(StoreUse.OPEN, i -> {
            open.visitors().enter();
            entered.countDown();
            return i.store() == null ? 1 : 0;
        }))), open, Run.locations(folder), ProvisionedStore.NONE);
        Thread owner = Thread.ofPlatform()
                .start(() -> Run.handedOver(runner, (store, request, streams) -> OptionalInt.empty(), folder, "work"));
        assertTrue(entered.await(60, TimeUnit.SECONDS));
        owner.join(500);
        assertTrue(owner.isAlive());
        assertEquals(1, stores.stillOpen());
        open.visitors().leave();
        owner.join(60_000);
        assertEquals(0, stores.stillOpen());
    }

    @Test
    void storeOfAnotherProcessIsOneSentence() {
        stores.ownedBy(4711);
        Run run = run(command(StoreUse.OPEN, i -> i.store() == null ? 1 : 0), "work");
        assertEquals(ExitCodes.IN_USE, run.code());
        assertEquals("Process 4711 has the store open." + System.lineSeparator(), run.err());
    }

    @Test
    void actorIsTheAccountUnlessSomebodyIsNamed() {
        TestCommand who = command(StoreUse.NONE, i -> {
            i.output().line(i.actor().account());
            return ExitCodes.OK;
        });
        assertEquals("anna", run(who, "work").out().strip());
        assertEquals("bert", run(who, "work", "--user", "bert").out().strip());
    }

    @Test
    void unknownCommandIsAnsweredWithTheNearest() {
        TestCommand work = command(StoreUse.NONE, i -> ExitCodes.OK);
        Run near = run(work, "wrok");
        assertEquals(ExitCodes.USAGE, near.code());
        assertEquals("There is no command \"wrok\"; did you mean \"work\"?" + System.lineSeparator(), near.err());
        assertEquals("没有命令“xyzzy”；“clientele help”列出所有命令。" + System.lineSeparator(),
                run(work, "xyzzy", "--lang", "zh").err());
    }

    @Test
    void helpListsCommandsOptionsAndExitCodes() {
        Run run = run(command(StoreUse.NONE, i -> ExitCodes.OK), "help");
        assertTrue(run.out().contains("  work  Does what the test says"), run.out());
        assertTrue(run.out().contains("  --store DIR"), run.out());
        assertTrue(run.out().contains("  130  cancelled"), run.out());
        assertEquals(run.out(), run(command(StoreUse.NONE, i -> ExitCodes.OK)).out());
    }

    @Test
    void helpOfACommandComesTwoWays() {
        TestCommand work = command(StoreUse.NONE, i -> ExitCodes.FAILED);
        Run run = run(work, "help", "work");
        assertTrue(run.out().contains("Usage: clientele work [WORD]"), run.out());
        assertEquals(run.out(), run(work, "work", "--help").out());
    }

    @Test
    void defectIsOneSentenceThatNamesTheLog() {
        Run run = run(command(StoreUse.NONE, i -> {
            throw new IllegalStateException("defect");
        }), "work");
        assertEquals(ExitCodes.FAILED, run.code());
        assertEquals("An unexpected error ended the command (IllegalStateException); the log in "
                + Run.locations(folder).logFolder() + " has the details." + System.lineSeparator(), run.err());
        assertFalse(run.err().contains("at org"), run.err());
    }

    private Run run(TestCommand command, String... args) {
        return Run.of(Run.runner(stores, folder, command), folder, args);
    }

    private static TestCommand command(StoreUse use, TestCommand.Work work) {
        return new TestCommand("work", use, work);
    }
}
