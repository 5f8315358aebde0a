package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.provisioning.ProvisionedStore;
import org.clientele.testsupport.partner.PartnerBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** A command of a partner fails alone: in one sentence that names its bundle, and all other commands work. */
class PartnerCommandTest {

    private static final String BAD = "example.rubbish";
    private static final CommandSyntax SYNTAX = CommandSyntax.named("bad", "Does harm").store(StoreUse.NONE).build();

    @TempDir
    private Path folder;
    private PartnerBundle partner;

    @BeforeEach
    void bundle() throws Exception {
        Assumptions.assumeTrue(FrameworkUtil.getBundle(PartnerCommandTest.class) != null, "needs bundles");
        partner = PartnerBundle.start(BAD);
    }

    @AfterEach
    void uninstall() throws Exception {
        if (partner != null) {
            partner.close();
        }
    }

    @Test
    void commandThatFailsNamesItsBundleInOneSentence() {
        for (Throwable failure : List.of(new IllegalStateException("no"), new NoClassDefFoundError("example/Gone"),
                new AssertionError("no"), new StackOverflowError(), new Error("no"))) {
            CommandRunner runner = runner((proxy, method, arguments) -> {
                if (method.getName().equals("run")) {
                    throw failure;
                }
                return answer(proxy, method, arguments);
            });
            Run run = Run.of(runner, folder, "bad");
            String kind = failure.toString();
            assertEquals(ExitCodes.FAILED, run.code(), kind);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(BAD), run.err());
            assertFalse(run.err().contains("at org"), run.err());
            assertWorks(runner, kind);
        }
    }

    @Test
    void commandThatCannotTellItsSyntaxIsLeftOut() {
        for (Throwable failure : List.of(new IllegalStateException("no"), new NoClassDefFoundError("example/Gone"),
                new AssertionError("no"))) {
            assertLeftOut((proxy, method, arguments) -> {
                if (method.getName().equals("syntax")) {
                    throw failure;
                }
                return answer(proxy, method, arguments);
            });
        }
        assertLeftOut((proxy, method, arguments) -> method.getName().equals("syntax") ? null
                : answer(proxy, method, arguments));
    }

    /** The limit is not waited for: only what is asked on another thread can be left behind. */
    @Test
    void syntaxIsAskedWhereItCanBeLeftBehind() {
        Thread here = Thread.currentThread();
        boolean[] asked = new boolean[2];
        CommandRunner runner = runner((proxy, method, arguments) -> {
            if (method.getName().equals("syntax")) {
                asked[Thread.currentThread() == here ? 1 : 0] = true;
            }
            return answer(proxy, method, arguments);
        });
        assertEquals(0, Run.of(runner, folder, "help").code());
        assertTrue(asked[0]);
        assertFalse(asked[1], "asked on the caller's thread");
    }

    /** A command may take as long as it likes: whoever called it waits, and ends it (Ctrl+C twice), nobody else. */
    @Test
    void commandThatHangsKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CommandRunner runner = runner((proxy, method, arguments) -> {
            if (method.getName().equals("run")) {
                entered.countDown();
                new CountDownLatch(1).await();
            }
            return answer(proxy, method, arguments);
        });
        Thread caller = Thread.ofPlatform().daemon().start(() -> Run.of(runner, folder, "bad"));
        entered.await();
        assertWorks(runner, "while it hangs");
        caller.interrupt();
        caller.join(60_000);
        assertFalse(caller.isAlive());
        assertWorks(runner, "afterwards");
    }

    private void assertLeftOut(InvocationHandler way) {
        CommandRunner runner = runner(way);
        Run help = Run.of(runner, folder, "help");
        assertEquals(0, help.code(), help::err);
        assertTrue(help.out().contains("  work "), help.out());
        assertEquals(ExitCodes.USAGE, Run.of(runner, folder, "bad").code());
        assertWorks(runner, "without it");
    }

    private void assertWorks(CommandRunner runner, String when) {
        assertEquals("works", Run.of(runner, folder, "work").out().strip(), when);
    }

    private CommandRunner runner(InvocationHandler way) {
        TestCommand works = new TestCommand("work", StoreUse.NONE, invocation -> {
            invocation.output().line("works");
            return ExitCodes.OK;
        });
        return new CommandRunner(new CommandRegistry(List.of(works, partner.object(CliCommand.class, way))),
                new OpenStores(new FakeStores(), NoDefinitions.service()), Run.locations(folder), ProvisionedStore.NONE);
    }

    private static Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
        case "syntax" -> SYNTAX;
        case "run" -> ExitCodes.OK;
        case "equals" -> proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> BAD;
        };
    }
}
