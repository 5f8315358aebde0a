package org.clientele.ui.admin.internal.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.InstallationService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.operations.SupportPart;
import org.clientele.core.operations.SupportService;
import org.clientele.core.roles.Permission;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.CompactReport;
import org.clientele.core.store.RepairReport;
import org.clientele.core.store.Store;
import org.clientele.core.update.UpdateService;
import org.clientele.ui.Help;
import org.clientele.ui.Loader;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Versions, health, store and backups in one place, and the buttons for whoever cares for them. */
public final class StatusView extends ViewPart {

    /** A commit seldom comes alone. */
    private static final long PAUSE_MILLIS = 500;

    /** The room of a lock beside a button. */
    private static final int LOCK = 18;

    private OpenStore open;
    private UiRefresh<List<List<String>>> refresh;
    private TableViewer table;
    private Composite buttons;
    private Text outcome;

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        Composite page = new Composite(parent, SWT.NONE);
        Help.set(page, "operations"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        table = new TableViewer(page, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        TextColumns.add(table, Messages.what, 190, (List<String> row) -> row.get(0));
        TextColumns.add(table, Messages.how, 520, (List<String> row) -> row.get(1));
        buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, LOCK, 0, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(Messages.backUp, this::backUp);
        button(Messages.plan, this::plan);
        button(Messages.restore, this::restore);
        button(Messages.check, this::check);
        Permitted.show(button(Messages.repair, this::repair), Permission.BULK_EDIT);
        button(Messages.compact, this::compact);
        button(Messages.support, this::support);
        button(Messages.refresh, () -> refresh.request());
        outcome = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        outcome.setMessage(Messages.nothingYet);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 110).applyTo(outcome);
        refresh = new UiRefresh<>(page, Messages.reading, m -> read(), table::setInput);
        if (open != null) {
            open.listen(page, changes -> refresh.requestAfter(PAUSE_MILLIS));
        }
        refresh.request();
    }

    private Button button(String text, Runnable run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    private Shell shell() {
        return getSite().getShell();
    }

    private Optional<StoreSession> session() {
        return open == null ? Optional.empty() : open.session();
    }

    private List<List<String>> read() throws ClienteleException {
        return StatusRows.of(service(InstallationService.class).describe(), service(UpdateService.class),
                service(BackupService.class), session().map(StoreSession::store).orElse(null));
    }

    /** Work on the open store; its result is shown below, and the rows above anew. */
    private <T> void work(String name, Work<T> work, Consumer<T> done) {
        Optional<StoreSession> session = session();
        if (session.isEmpty()) {
            MessageDialog.openInformation(shell(), StatusRows.plain(name), Messages.noStore);
            return;
        }
        run(name, m -> work.run(session.get(), m), done);
    }

    private <T> void run(String button, Loader<T> work, Consumer<T> done) {
        String name = StatusRows.plain(button);
        outcome.setText(name);
        UiJobs.start(outcome, name, null, work, value -> {
            done.accept(value);
            refresh.request();
        }, status -> {
            outcome.setText(status.getMessage());
            Problems.show(status);
            refresh.request();
        });
    }

    private void backUp() {
        BackupService backups = service(BackupService.class);
        work(Messages.backUp, (session, m) -> backups.backUp(session.store(), backups.plan(), m),
                made -> outcome.setText(made.isSound() ? NLS.bind(Messages.backedUp, made.backup().directory())
                        : unsound(made)));
    }

    private static String unsound(KeptBackup made) {
        return NLS.bind(Messages.backedUpUnsound, made.backup().directory(),
                made.check().map(check -> String.join("\n", check.findings())).orElse(Messages.unchecked)); //$NON-NLS-1$
    }

    private void plan() {
        BackupService backups = service(BackupService.class);
        BackupPlanDialog dialog = new BackupPlanDialog(shell(), backups.plan());
        if (dialog.open() == Window.OK) {
            BackupPlan plan = dialog.plan();
            run(Messages.plan, m -> {
                backups.choose(plan);
                return plan;
            }, p -> outcome.setText(Messages.planned));
        }
    }

    private void restore() {
        Path store = session().map(s -> s.store().info().directory()).orElse(null);
        outcome.setText(StatusRows.plain(Messages.restore));
        new Restoring(outcome, store, text -> {
            outcome.setText(text);
            refresh.request();
        }).start();
    }

    private void check() {
        work(Messages.check, (session, m) -> session.store().verify(m), this::tell);
    }

    private void tell(IStatus status) {
        if (status.isOK()) {
            outcome.setText(Messages.sound);
            return;
        }
        StringBuilder text = new StringBuilder(status.getMessage());
        for (IStatus child : status.getChildren()) {
            text.append('\n').append(child.getMessage());
        }
        outcome.setText(text.toString());
    }

    private void repair() {
        if (!MessageDialog.openConfirm(shell(), StatusRows.plain(Messages.repair), Messages.repairSure)) {
            return;
        }
        work(Messages.repair, StatusView::repaired, this::tell);
    }

    /** The store first; then what is made of it is made anew. */
    private static RepairReport repaired(StoreSession session, IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        RepairReport report = session.store().repair(session.actor(), progress.split(6));
        service(SearchService.class).of(session.store()).rebuild(progress.split(2));
        service(FactService.class).of(session.store()).rebuild(progress.split(2));
        return report;
    }

    private void tell(RepairReport report) {
        StringBuilder text = new StringBuilder(report.lines().isEmpty() ? Messages.sound : ""); //$NON-NLS-1$
        report.backup().ifPresent(b -> text.append(NLS.bind(Messages.backupBefore, b)).append('\n'));
        report.lines().forEach(line -> text.append(line.sentence()).append('\n'));
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n").append(Messages.rebuilt); //$NON-NLS-1$ //$NON-NLS-2$
        outcome.setText(text.toString());
    }

    private void compact() {
        work(Messages.compact, (session, m) -> session.store().compact(m), this::tell);
    }

    private void tell(CompactReport report) {
        outcome.setText(NLS.bind(Messages.compacted, StatusRows.megabytes(report.before()),
                StatusRows.megabytes(report.after())));
    }

    private void support() {
        SupportService support = service(SupportService.class);
        Store store = session().map(StoreSession::store).orElse(null);
        run(Messages.support, m -> support.collect(store, m), this::show);
    }

    /** Shows what is in it before anything is written. */
    private void show(List<SupportPart> parts) {
        outcome.setText(""); //$NON-NLS-1$
        if (new SupportDialog(shell(), parts).open() != Window.OK) {
            return;
        }
        FileDialog chooser = new FileDialog(shell(), SWT.SAVE);
        chooser.setText(Messages.supportTitle);
        chooser.setFilterExtensions("*.zip"); //$NON-NLS-1$
        chooser.setFileName("clientele-support.zip"); //$NON-NLS-1$
        chooser.setOverwrite(true);
        String file = chooser.open();
        if (file != null) {
            SupportService support = service(SupportService.class);
            run(Messages.support, m -> {
                support.write(parts, Path.of(file));
                return file;
            }, f -> outcome.setText(NLS.bind(Messages.supported, f)));
        }
    }

    /** Work on a session. */
    @FunctionalInterface
    private interface Work<T> {
        T run(StoreSession session, IProgressMonitor monitor)
                throws ClienteleException;
    }

    @Override
    public void setFocus() {
        table.getTable().setFocus();
    }
}
