package org.clientele.screenshots.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.CustomerInput;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;

/** What is photographed, in this order: the window, every page of a record, and the views beside it. */
final class Tour {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final String PREFIX = "org.clientele.ui.customers."; //$NON-NLS-1$

    /** The decision table of money, authority and need, by its name or its key. */
    private static final Pattern MAN = Pattern.compile("MAN.*\\bman"); //$NON-NLS-1$

    private final Screen screen;
    private final Camera camera;

    Tour(Screen screen, Camera camera) {
        this.screen = screen;
        this.camera = camera;
    }

    /** Takes all pictures: of the record with a customer number, and of what is found for a text. */
    void run(String customer, String text) throws Exception {
        screen.await("the store", LIMIT, () -> session().isPresent()); //$NON-NLS-1$
        Shell window = screen.ask(() -> {
            Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            shell.setMaximized(false);
            shell.setBounds(0, 0, WIDTH, HEIGHT);
            return shell;
        });
        camera.take("main", window); //$NON-NLS-1$
        record(customer);
        view("tasks"); //$NON-NLS-1$
        definitions();
        screen.ask(() -> Screen.page().showView(PREFIX + "list")); //$NON-NLS-1$
        search(text, window);
    }

    private Optional<StoreSession> session() {
        return PlatformUI.getWorkbench().getService(OpenStore.class).session();
    }

    private void search(String text, Shell window) throws Exception {
        Text box = screen.ask(() -> {
            window.forceActive();
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(PREFIX + "search", null); //$NON-NLS-1$
            return (Text) screen.display().getFocusControl();
        });
        screen.ask(() -> {
            box.setText(text);
            return box;
        });
        screen.await("what the search finds", LIMIT, () -> Arrays.stream(screen.display().getShells()) //$NON-NLS-1$
                .anyMatch(s -> s != window && s.isVisible()));
        camera.take("search", window); //$NON-NLS-1$
        screen.ask(() -> {
            box.setText(""); //$NON-NLS-1$
            return box;
        });
    }

    private void record(String customer) throws Exception {
        StoreSession session = screen.ask(() -> session().orElseThrow());
        AggregateRef party = session.store().records(session.actor()).find(Literals.PARTY,
                FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER), customer).orElseThrow();
        FormEditor editor = screen.ask(() -> {
            CustomerInput input = new CustomerInput(session.store().info().id(), party.id());
            return (FormEditor) maximized(Screen.page().openEditor(input, PREFIX + "record")); //$NON-NLS-1$
        });
        for (String page : pages()) {
            screen.await("the page " + page, LIMIT, () -> editor.setActivePage(page) != null); //$NON-NLS-1$
            Control control = screen.ask(() -> editor.getActivePageInstance().getPartControl());
            camera.take("record-" + page.substring(page.lastIndexOf('.') + 1), control); //$NON-NLS-1$
        }
        close(editor);
    }

    private static List<String> pages() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(PREFIX + "recordPages")) //$NON-NLS-1$
                .sorted(Comparator.comparingInt(Tour::position)).map(e -> e.getAttribute("id")).toList(); //$NON-NLS-1$
    }

    private static int position(IConfigurationElement page) {
        return Integer.parseInt(Optional.ofNullable(page.getAttribute("position")).orElse("0")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void view(String name) throws Exception {
        IViewPart view = screen.ask(() -> Screen.page().showView(PREFIX + name));
        camera.take(name, screen.ask(() -> body(view)));
    }

    /** The definitions with their schemes open, and the decision table of MAN in an editor. */
    private void definitions() throws Exception {
        IViewPart view = screen.ask(() -> Screen.page().showView(PREFIX + "definitions")); //$NON-NLS-1$
        Tree tree = screen.ask(() -> Screen.controls(body(view), Tree.class).getFirst());
        screen.await("the definitions", LIMIT, () -> tree.getItemCount() > 1); //$NON-NLS-1$
        screen.ask(() -> expand(tree.getItem(0)));
        camera.take("definitions", tree); //$NON-NLS-1$
        screen.ask(() -> {
            TreeItem tables = expand(tree.getItem(tree.getItemCount() - 1));
            TreeItem table = Arrays.stream(tables.getItems()).filter(i -> MAN.matcher(i.getText()).matches())
                    .findFirst().orElse(tables.getItem(0));
            tree.setSelection(table);
            tree.notifyListeners(SWT.Selection, event(table));
            tree.notifyListeners(SWT.DefaultSelection, event(table));
            return table;
        });
        screen.await("the editor of a definition", LIMIT, () -> Screen.page().getActiveEditor() != null); //$NON-NLS-1$
        IEditorPart editor = screen.ask(() -> maximized(Screen.page().getActiveEditor()));
        camera.take("definition-table", screen.ask(() -> body(editor))); //$NON-NLS-1$
        close(editor);
    }

    /** What lies below an item is made when it is opened. */
    private static TreeItem expand(TreeItem item) {
        item.getParent().notifyListeners(SWT.Expand, event(item));
        item.setExpanded(true);
        return item;
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static IEditorPart maximized(IEditorPart editor) {
        IWorkbenchPage page = Screen.page();
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        return editor;
    }

    private static Control body(IWorkbenchPart part) {
        Control control = part.getSite().getService(MPart.class).getWidget() instanceof Control c ? c : null;
        return control == null ? part.getSite().getShell() : control;
    }

    private void close(IEditorPart editor) throws Exception {
        screen.ask(() -> Screen.page().closeEditor(editor, false));
    }
}
