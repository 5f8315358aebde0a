package org.clientele.ui.admin.internal.addons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.clientele.ui.Accessibles;
import org.clientele.ui.LockedSettings;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A table with buttons above it and the details of what is chosen below.
 *
 * @param <T> the rows
 */
final class Listing<T> {

    /** The room of a lock between two buttons. */
    private static final int LOCK = 24;

    private final Composite page;
    private final TableViewer table;
    private final Composite buttons;
    private final Text detail;
    private final String empty;
    private final Function<T, String> details;
    private final List<Runnable> enabling = new ArrayList<>();

    Listing(Composite parent, String name, String empty, Function<T, String> details) {
        this.empty = empty;
        this.details = details;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        buttons = new Composite(page, SWT.NONE);
        buttons.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new TableViewer(sash, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(e -> chosenChanged());
        Accessibles.name(table.getTable(), name);
        detail = new Text(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Accessibles.name(detail, Messages.details);
        sash.setWeights(65, 35);
    }

    Control control() {
        return page;
    }

    Listing<T> column(String title, int width, Function<T, String> text) {
        TextColumns.add(table, title, width, text);
        return this;
    }

    /** A button; with a reason why nobody here may use it, it is locked and tells that. */
    Listing<T> button(String text, Optional<String> refusal, Predicate<List<T>> when, Consumer<List<T>> run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, e -> run.accept(chosen()));
        refusal.ifPresentOrElse(why -> lock(button, why),
                () -> enabling.add(() -> button.setEnabled(when.test(chosen()))));
        return this;
    }

    private void lock(Button button, String why) {
        ((RowLayout) buttons.getLayout()).spacing = LOCK;
        LockedSettings.lock(button, why);
    }

    void set(List<T> rows) {
        table.setInput(rows);
        if (!rows.isEmpty()) {
            table.setSelection(new StructuredSelection(rows.getFirst()), true);
        }
        chosenChanged();
    }

    /** Chooses the first row that is meant, if it is there. */
    void choose(Predicate<T> meant) {
        @SuppressWarnings("unchecked")
        List<T> rows = (List<T>) table.getInput();
        rows.stream().filter(meant).findFirst().ifPresent(r -> table.setSelection(new StructuredSelection(r), true));
    }

    void say(String text) {
        detail.setText(text);
    }

    @SuppressWarnings("unchecked")
    List<T> chosen() {
        return table.getStructuredSelection().toList();
    }

    private void chosenChanged() {
        List<T> chosen = chosen();
        String unchosen = table.getTable().getItemCount() == 0 ? empty : ""; //$NON-NLS-1$
        detail.setText(chosen.isEmpty() ? unchosen : details.apply(chosen.getFirst()));
        enabling.forEach(Runnable::run);
    }

    /** Asks anew which buttons can be used. */
    void refresh() {
        enabling.forEach(Runnable::run);
    }

    void focus() {
        table.getControl().setFocus();
    }
}
