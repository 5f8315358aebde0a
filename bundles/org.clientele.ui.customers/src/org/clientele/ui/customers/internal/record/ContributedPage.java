package org.clientele.ui.customers.internal.record;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.Contained;
import org.clientele.ui.Loader;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Shows a contributed page when it is first looked at and the record is there; a broken one says so. */
final class ContributedPage extends FormPage implements RecordPageSite {

    private final CustomerRecordEditor editor;
    private final RecordPages.Contribution contribution;
    private final CopyOnWriteArrayList<Loader<?>> running = new CopyOnWriteArrayList<>();
    private final Contained contained;
    private RecordPage page;

    ContributedPage(CustomerRecordEditor editor, RecordPages.Contribution contribution) {
        super(editor, contribution.id(), contribution.name());
        this.editor = editor;
        this.contribution = contribution;
        this.contained = contribution.contained();
    }

    RecordPages.Contribution contribution() {
        return contribution;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getToolkit().decorateFormHeading(form.getForm().getForm());
        form.getForm().setText(editor.getPartName());
        form.getForm().setImage(editor.getTitleImage());
        editor.whenLoaded(form.getForm(), record -> fill(form));
    }

    private void fill(IManagedForm form) {
        ScrolledForm shown = form.getForm();
        shown.setText(editor.getPartName());
        shown.setImage(editor.getTitleImage());
        RecordPage made = contained.create(contribution.element(), "class", RecordPage.class).orElse(null); //$NON-NLS-1$
        if (made != null && contained.run(() -> made.createContent(form, this))) {
            page = made;
            editor.lock(this);
        } else {
            broken(form);
        }
        shown.reflow(true);
    }

    /** Instead of what a bundle could not show: which bundle, why, and a button that tries again. */
    private void broken(IManagedForm form) {
        page = null;
        Composite body = form.getForm().getBody();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        form.getMessageManager().removeAllMessages();
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 10).applyTo(body);
        String text = Messages.bind(Messages.Page_broken, new Object[] { getPartName(), contained.what().bundle(),
                contained.what().version(), contained.cause().orElse("") }); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT)
                .applyTo(form.getToolkit().createLabel(body, text, SWT.WRAP));
        Button again = form.getToolkit().createButton(body, Messages.Page_retry, SWT.PUSH);
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            contained.retry();
            anew(form);
        }));
        form.getForm().reflow(true);
    }

    private void anew(IManagedForm form) {
        for (Control child : form.getForm().getBody().getChildren()) {
            child.dispose();
        }
        fill(form);
    }

    /** Calls the page; one that fails gives way to the reason. */
    private void ask(Contained.Code code) {
        IManagedForm form = getManagedForm();
        if (page != null && !contained.run(code) && form != null && !form.getForm().isDisposed()) {
            broken(form);
        }
    }

    /** Sets the focus to a value, where the page can. */
    void reveal(String path) {
        if (page instanceof Reveals reveals) {
            ask(() -> reveals.reveal(path));
        }
    }

    /** Makes the content anew for a record of another class. */
    void refill() {
        IManagedForm form = getManagedForm();
        if (page == null || form == null) {
            return;
        }
        contained.run(page::dispose);
        page = null;
        form.getMessageManager().removeAllMessages();
        anew(form);
    }

    /** Tells the page, once it is there, that the record changed. */
    void recordChanged() {
        IManagedForm form = getManagedForm();
        if (form == null || form.getForm().isDisposed()) {
            return;
        }
        form.getForm().setText(editor.getPartName());
        form.getForm().setImage(editor.getTitleImage());
        if (page != null) {
            ask(page::recordChanged);
        }
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && page != null) {
            ask(page::shown);
        }
    }

    @Override
    public void setFocus() {
        super.setFocus();
        if (page != null) {
            ask(page::setFocus);
        }
    }

    @Override
    public void dispose() {
        if (page != null) {
            contained.run(page::dispose);
            page = null;
        }
        super.dispose();
    }

    @Override
    public RecordContext record() {
        return editor.record();
    }

    @Override
    public IEditorSite editorSite() {
        return editor.getEditorSite();
    }

    @Override
    public Optional<FactSnapshot> facts() {
        return service(OpenStore.class).flatMap(OpenStore::session)
                .filter(s -> s.store() == editor.record().store()).flatMap(s -> s.facts().snapshot(s.actor()));
    }

    @Override
    public <T> Optional<T> service(Class<T> type) {
        return Optional.ofNullable(editor.getSite().getService(type));
    }

    @Override
    public <T> void load(String task, Loader<T> loader, Consumer<T> show) {
        ScrolledForm form = getManagedForm().getForm();
        running.add(loader);
        form.setBusy(true);
        // no rule: a page is read while an import runs
        UiJobs.start(form, task, null, loader, value -> {
            ended(loader, form);
            ask(() -> show.accept(value));
        }, status -> {
            ended(loader, form);
            fail(form, status);
        });
    }

    private void ended(Loader<?> loader, ScrolledForm form) {
        running.remove(loader);
        form.setBusy(!running.isEmpty());
    }

    private static void fail(ScrolledForm form, IStatus status) {
        form.setMessage(status.getMessage(), IMessageProvider.ERROR);
    }
}
