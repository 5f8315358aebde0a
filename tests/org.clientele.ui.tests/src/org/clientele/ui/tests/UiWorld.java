package org.clientele.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import java.time.ZoneOffset;

import org.clientele.core.Actor;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.testsupport.Await;
import org.clientele.ui.OpenStore;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** A real store in the real workbench for one test class, and what tests need to look at the screen. */
final class UiWorld implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    final Store store;
    private final Path folder;
    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.matches(IStatus.ERROR)) {
            errors.add(status);
        }
    };

    UiWorld() throws Exception {
        Platform.addLogListener(log);
        folder = Files.createTempDirectory("clientele-ui-test");
        StoreSettings settings = new StoreSettings("UI test", Currency.getInstance("GBP"), ZoneOffset.UTC);
        store = background(() -> service(StoreService.class).create(folder.resolve("store"), settings, null));
        until("the workbench follows the store",
                () -> service(OpenStore.class).session().filter(s -> s.store() == store).isPresent());
    }

    static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    static Actor actor() {
        return service(OpenStore.class).session().orElseThrow().actor();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Runs code off the user interface thread, which goes on handling events meanwhile. */
    static <T> T background(Callable<T> code) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(code.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        until("background work", result::isDone);
        return result.get();
    }

    static void until(String what, BooleanSupplier condition) {
        Await.until(what, LIMIT, UiWorld::pump, condition);
    }

    static void pump() {
        Display display = Display.getCurrent();
        if (!display.readAndDispatch()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Handles what waits, so that what was changed is painted. */
    static void settle() {
        long end = System.nanoTime() + Duration.ofMillis(300).toNanos();
        while (System.nanoTime() < end) {
            pump();
        }
    }

    /** All controls below one that match. */
    static List<Control> controls(Control root, Predicate<Control> wanted) {
        List<Control> found = new ArrayList<>();
        if (wanted.test(root)) {
            found.add(root);
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(controls(child, wanted));
            }
        }
        return found;
    }

    /** Keeps a picture of the window below the module's target folder, for the eye. */
    static void screenshot(String name) throws IOException {
        settle();
        Control shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            Path target = Files.createDirectories(Path.of("target", "screenshots"));
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
            loader.save(target.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The errors that were logged since the beginning or the last call; data of the log only. */
    List<String> takeErrors() {
        List<String> texts = errors.stream()
                .map(s -> s.getPlugin() + ": " + s.getMessage() + (s.getException() == null ? "" : " " + s.getException()))
                .toList();
        errors.clear();
        return texts;
    }

    @Override
    public void close() throws Exception {
        page().closeAllEditors(false);
        background(() -> {
            store.close();
            return null;
        });
        until("the workbench lets the store go", () -> service(OpenStore.class).session().isEmpty());
        settle();
        Platform.removeLogListener(log);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
