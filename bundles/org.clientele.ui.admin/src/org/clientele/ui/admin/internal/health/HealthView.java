package org.clientele.ui.admin.internal.health;

import java.time.ZoneId;
import java.util.List;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.operations.TraceForLog;
import org.clientele.ui.Accessibles;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.admin.internal.TextColumns;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Lists what is wrong, with details, another try and a copy for the supplier. */
public final class HealthView extends ViewPart {

    private final BundleContext context = FrameworkUtil.getBundle(HealthView.class).getBundleContext();
    private final ServiceTracker<HealthService, HealthService> service = new ServiceTracker<>(context,
            HealthService.class, null);
    private TableViewer table;
    private Text detail;
    private Action retry;
    private Action copy;
    private AutoCloseable listening = () -> {
        // until the service is there
    };

    @Override
    public void createPartControl(Composite parent) {
        Help.set(parent, "health"); //$NON-NLS-1$
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        table = new TableViewer(sash, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        TextColumns.add(table, Messages.state, 110, HealthView::state);
        TextColumns.add(table, Messages.addOn, 200, (HealthIssue issue) -> issue.contribution().bundle() + ' ' + issue.contribution().version());
        TextColumns.add(table, Messages.contribution, 240, (HealthIssue issue) -> issue.contribution().label() + " (" + issue.contribution().point() + ')'); //$NON-NLS-1$
        TextColumns.add(table, Messages.cause, 340, HealthIssue::cause);
        Formats formats = Formats.ofUser();
        TextColumns.add(table, Messages.since, 190,
                (HealthIssue issue) -> formats.moment(issue.since(), ZoneId.systemDefault()));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(e -> showDetail());
        detail = new Text(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Accessibles.name(detail, () -> Accessibles.byPlace(detail));
        sash.setWeights(60, 40);
        retry = action(Messages.retry, this::retry);
        copy = action(Messages.copy, this::copy);
        action(Messages.log, () -> Program.launch(Platform.getLogFileLocation().toOSString()));
        service.open();
        HealthService health = service.getService();
        if (health != null) {
            listening = health.onChange(() -> UiJobs.async(sash, this::refresh));
        }
        refresh();
    }

    private Action action(String text, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(action);
        getViewSite().getActionBars().getMenuManager().add(action);
        return action;
    }

    private static String state(HealthIssue issue) {
        return switch (issue.severity()) {
        case DISABLED -> Messages.disabled;
        case WARNING -> Messages.warning;
        case INFO -> Messages.info;
        };
    }

    private void refresh() {
        HealthService health = service.getService();
        List<HealthIssue> issues = health == null ? List.of() : health.issues();
        table.setInput(issues);
        boolean safe = health != null && health.isSafeMode();
        String sum = issues.isEmpty() ? Messages.well : NLS.bind(Messages.count, issues.size());
        setContentDescription(safe ? Messages.safe + ' ' + sum : sum);
        showDetail();
    }

    private HealthIssue selected() {
        return (HealthIssue) ((IStructuredSelection) table.getSelection()).getFirstElement();
    }

    private void showDetail() {
        HealthIssue issue = selected();
        retry.setEnabled(issue != null && issue.retryable());
        copy.setEnabled(issue != null);
        detail.setText(issue == null ? "" : text(issue)); //$NON-NLS-1$
    }

    private static String text(HealthIssue issue) {
        return NLS.bind(Messages.detail, new Object[] { issue.contribution().bundle(), issue.contribution().version(),
                issue.contribution().point(), issue.contribution().id(), issue.cause(), issue.remedy(), issue.detail() });
    }

    private void retry() {
        HealthIssue issue = selected();
        HealthService health = service.getService();
        if (issue != null && health != null) {
            health.retry(issue);
            refresh();
        }
    }

    private void copy() {
        HealthIssue issue = selected();
        if (issue != null) {
            Clipboard clipboard = new Clipboard(table.getControl().getDisplay());
            clipboard.setContents(new Object[] { text(issue) }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        try {
            listening.close();
        } catch (Exception e) {
            ILog.of(HealthView.class).error("The health view still listens", TraceForLog.of(e)); //$NON-NLS-1$
        }
        service.close();
        super.dispose();
    }
}
