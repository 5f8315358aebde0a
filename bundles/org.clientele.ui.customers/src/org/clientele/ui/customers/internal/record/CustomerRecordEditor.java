package org.clientele.ui.customers.internal.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.validation.RecordCheckService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.Party;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.clientele.ui.edits.RecordSave;
import org.clientele.ui.edits.RecordUndo;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The editor of one customer record; its pages are contributions. It loads, saves and follows what others do. */
public final class CustomerRecordEditor extends FormEditor {

    /** The editor's id in the workbench. */
    public static final String ID = "org.clientele.ui.customers.record"; //$NON-NLS-1$

    private record Waiting(Widget owner, Consumer<CustomerRecord> action) {
    }

    private final List<Waiting> waiting = new ArrayList<>();
    private CustomerRecord record;
    private RecordUndo undo;
    private RecordWatch watch;
    private String refusal;
    private boolean loading;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CustomerInput)) {
            throw new PartInitException(Messages.Editor_wrongInput);
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected FormToolkit createToolkit(Display display) {
        return new EditorToolkit(display);
    }

    @Override
    protected void addPages() {
        try {
            for (RecordPages.Contribution page : RecordPages.all(Platform.getExtensionRegistry())) {
                addPage(new ContributedPage(this, page));
            }
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
        undo = new RecordUndo(getEditorSite());
        openStore().listen(getContainer(), this::storeChanged);
        load();
    }

    /** The customer that the editor was opened on. */
    CustomerInput customer() {
        return (CustomerInput) getEditorInput();
    }

    /**
     * The record.
     *
     * @return null until it is loaded
     */
    public CustomerRecord record() {
        return record;
    }

    /** Runs an action once the record is there, unless its owner is disposed by then. */
    void whenLoaded(Widget owner, Consumer<CustomerRecord> action) {
        if (record != null) {
            action.accept(record);
        } else {
            waiting.add(new Waiting(owner, action));
        }
    }

    /**
     * Goes to a value of the record.
     *
     * @param path the value's path, as in a profile definition
     */
    public void reveal(String path) {
        String page = RecordPages.pageOf(path);
        if (setActivePage(page) instanceof ContributedPage shown) {
            shown.reveal(path);
        }
    }

    private OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    private Optional<StoreSession> session() {
        return openStore().session().filter(s -> s.storeId().equals(customer().storeId()));
    }

    // ------------------------------------------------------------------------------------------------- loading

    private void load() {
        Optional<StoreSession> session = session();
        if (loading || record != null) {
            return;
        }
        if (session.isEmpty()) {
            say(Messages.Editor_storeClosed, IMessageProvider.INFORMATION);
            return;
        }
        StoreSession open = session.get();
        if (customer().partyId() == 0) {
            begin(open);
            return;
        }
        loading = true;
        UiJobs.start(getContainer(), Messages.Editor_loading, null,
                monitor -> CustomerRecord.open(open.store(), open.actor(), customer().partyId()), this::loaded,
                this::notLoaded);
    }

    /** A new party has the next customer number to begin with, unless it is to be a mere contact. */
    private void begin(StoreSession open) {
        loading = true;
        EClass type = customer().newType();
        UiJobs.start(getContainer(), Messages.Editor_loading, null,
                monitor -> CustomerNumbers.next(open.store(), open.actor()), number -> {
                    Party party = newParty(type);
                    party.getCustomer().setNumber(number);
                    party.getCustomer().setSince(LocalDate.now(open.store().info().settings().zone()));
                    party.getCustomer().setKind(kindOf(type));
                    loaded(new CustomerRecord(open.store(), open.actor(), party));
                }, this::notLoaded);
    }

    private static CustomerKind kindOf(EClass type) {
        return Literals.PERSON.isSuperTypeOf(type) ? CustomerKind.CONSUMER : CustomerKind.BUSINESS;
    }

    private static Party newParty(EClass type) {
        Party party = (Party) EcoreUtil.create(type);
        party.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
        return party;
    }

    /** Begins a new record anew as one of another class; what both classes have stays. */
    public void becomes(EClass type) {
        CustomerRecord former = record;
        Party party = newParty(type);
        party.setDisplayName(former.party().getDisplayName());
        party.setNote(former.party().getNote());
        party.setCustomer(former.party().getCustomer());
        if (party.getCustomer() != null) {
            party.getCustomer().setKind(kindOf(type));
        }
        record = null;
        loaded(new CustomerRecord(former.store(), former.actor(), party));
        pages().forEach(ContributedPage::refill);
        former.dispose();
    }

    /** Makes the pages that are there anew: what the party is has changed. */
    public void remake() {
        if (!getContainer().isDisposed()) {
            pages().forEach(ContributedPage::refill);
        }
    }

    private void loaded(CustomerRecord opened) {
        loading = false;
        record = opened;
        refusal = Permitted.refusal(Permission.EDIT_RECORDS).orElse(null);
        if (refusal != null) {
            record.readOnly(refusal);
        }
        record.onChange(this::recordChanged);
        undo.follow(record);
        watch = new RecordWatch(getContainer(), this, record);
        dropPagesOfOtherTypes();
        if (record.isNew()) {
            setActivePage(RecordPages.pageOf("displayName")); //$NON-NLS-1$
        } else {
            // what is shown to somebody is noted
            record.store().accessLog().read(record.actor(), record.reference());
        }
        say(null, IMessageProvider.NONE);
        recordChanged();
        List<Waiting> ready = List.copyOf(waiting);
        waiting.clear();
        for (Waiting next : ready) {
            if (!next.owner().isDisposed()) {
                next.action().accept(record);
            }
        }
    }

    private void dropPagesOfOtherTypes() {
        for (ContributedPage page : pages()) {
            if (!page.contribution().isFor(record.party().eClass()) || !page.contribution().isFor(record.store())) {
                removePage(page.getIndex());
            }
        }
    }

    private void notLoaded(IStatus status) {
        loading = false;
        say(status.getMessage(), IMessageProvider.ERROR);
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            boolean ours = record == null || session().map(StoreSession::store).filter(s -> s == record.store())
                    .isPresent();
            if (!ours && !isDirty()) {
                close(false);
                return;
            }
            load();
        }
        if (watch != null && changes.contains(StoreChange.COMMIT)) {
            watch.look();
        }
    }

    private void recordChanged() {
        showName(!PlatformUI.getWorkbench().isClosing());
        ModelImages.image(record.labels().image(record.party())).ifPresent(this::setTitleImage);
        editorDirtyStateChanged();
        pages().forEach(ContributedPage::recordChanged);
    }

    /**
     * Shows the customer's name or, while the workbench keeps its layout, a neutral one: that file outlives an erasure.
     */
    void showName(boolean shown) {
        setPartName(!shown || record == null || record.isNew() ? customer().getName()
                : record.labels().text(record.party()));
    }

    private List<ContributedPage> pages() {
        return pages == null ? List.of()
                : pages.stream().filter(ContributedPage.class::isInstance).map(ContributedPage.class::cast).toList();
    }

    /** Shows a message on top of all pages that are there; null takes it away, but not why the record is only read. */
    void say(String message, int type) {
        boolean reading = message == null && refusal != null;
        for (ContributedPage page : pages()) {
            if (page.getManagedForm() != null) {
                ScrolledForm form = page.getManagedForm().getForm();
                form.setMessage(reading ? refusal : message, reading ? IMessageProvider.INFORMATION : type);
            }
        }
    }

    /** Locks the fields of a page that was made just now when the person may not write the record, and says why. */
    void lock(ContributedPage page) {
        if (refusal == null) {
            return;
        }
        ScrolledForm form = page.getManagedForm().getForm();
        form.setMessage(refusal, IMessageProvider.INFORMATION);
        if (page.getId().equals(RecordPages.pageOf("displayName"))) { //$NON-NLS-1$
            ReadOnlyRecord.lock(record, form, refusal);
        }
    }

    // ------------------------------------------------------------------------------------------------- saving

    @Override
    public boolean isDirty() {
        return record != null && record.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (record == null || record.isSaving() || !maySave()) {
            monitor.setCanceled(true);
            return;
        }
        boolean created = record.isNew();
        Composite page = getActivePageInstance() == null ? null
                : (Composite) getActivePageInstance().getPartControl();
        CommitResult result = new RecordSave(record, page, getSite().getShell().getDisplay()).run(monitor);
        if (result.isCommitted()) {
            say(null, IMessageProvider.NONE);
            if (created) {
                created();
            }
            return;
        }
        monitor.setCanceled(true);
        if (result.status().getCode() == StatusCodes.CONFLICT) {
            resolve(monitor);
        } else if (result.status().getCode() == StatusCodes.NOT_FOUND && !record.isNew()) {
            keepMine();
        } else {
            say(result.status().getMessage(), IMessageProvider.ERROR);
            Problems.show(result.status());
        }
    }

    /** From now on the editor is the one of the customer that was created. */
    private void created() {
        Store store = record.store();
        setInputWithNotify(new CustomerInput(store.info().id(), record.partyId()));
        // its class and its number are settled now
        pages().forEach(ContributedPage::refill);
    }

    private boolean maySave() {
        RecordCheckService rules = getSite().getService(RecordCheckService.class);
        List<FieldIssue> errors = RecordValidator.check(rules, record, Clock.systemDefaultZone()).stream().filter(i -> i.status().getSeverity() == IStatus.ERROR).toList();
        if (errors.isEmpty()) {
            return true;
        }
        String sentences = errors.stream().map(i -> i.status().getMessage()).distinct()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        setActivePage(0);
        MessageDialog.openError(getSite().getShell(), Messages.Editor_notSaved, sentences);
        return false;
    }

    private void resolve(IProgressMonitor monitor) {
        ConflictDialog dialog = ConflictDialog.of(getSite().getShell(), record);
        if (dialog.open() != ConflictDialog.OK) {
            say(Messages.Editor_conflict, IMessageProvider.WARNING);
            return;
        }
        record.resolve(dialog.keepTheirs());
        if (record.isDirty()) {
            monitor.setCanceled(false);
            doSave(monitor);
        } else {
            say(null, IMessageProvider.NONE);
        }
    }

    /** Somebody deleted what is edited here: what was typed need not be lost. */
    private void keepMine() {
        GoneDialog dialog = new GoneDialog(getSite().getShell());
        switch (dialog.ask()) {
        case NEW_CUSTOMER -> {
            CustomerRecord former = record;
            CustomerRecord copy = new CustomerRecord(former.store(), former.actor(), former.asNew());
            record = null;
            setInputWithNotify(new CustomerInput(former.store().info().id(), 0));
            loaded(copy);
            pages().forEach(ContributedPage::refill);
            former.dispose();
            say(Messages.Gone_kept, IMessageProvider.INFORMATION);
        }
        case COPY -> {
            GoneDialog.copy(getSite().getShell().getDisplay(), record);
            say(Messages.Gone_copied, IMessageProvider.WARNING);
        }
        case NOTHING -> say(Messages.bind(Messages.Record_notFound, Long.toString(record.partyId())),
                IMessageProvider.ERROR);
        }
    }

    @Override
    public void doSaveAs() {
        // a record is kept under its id alone
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
        if (record != null) {
            record.dispose();
        }
    }
}
