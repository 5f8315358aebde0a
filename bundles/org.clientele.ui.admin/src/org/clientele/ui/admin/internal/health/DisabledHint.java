package org.clientele.ui.admin.internal.health;

import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Says in the status line how much is switched off; a click or Enter opens the health view. Nothing is off: no text. */
public final class DisabledHint extends WorkbenchWindowControlContribution {

    private static final String VIEW = "org.clientele.ui.admin.health"; //$NON-NLS-1$

    private Link link;

    @Override
    protected Control createControl(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        box.setLayout(layout);
        link = new Link(box, SWT.NONE);
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, true));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open()));
        BundleContext context = FrameworkUtil.getBundle(DisabledHint.class).getBundleContext();
        ServiceReference<HealthService> reference = context.getServiceReference(HealthService.class);
        HealthService health = reference == null ? null : context.getService(reference);
        if (health != null) {
            Display display = parent.getDisplay();
            AutoCloseable listening = health.onChange(() -> later(display, health));
            link.addDisposeListener(e -> close(listening));
            show(health);
        }
        return box;
    }

    private void later(Display display, HealthService health) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> show(health));
        }
    }

    private void show(HealthService health) {
        if (link.isDisposed()) {
            return;
        }
        long off = health.issues().stream().filter(issue -> issue.severity() == HealthSeverity.DISABLED).count();
        String text = off == 0 ? "" : NLS.bind(Messages.hint, Long.toString(off)); //$NON-NLS-1$
        if (!text.equals(link.getText())) {
            link.setText(text);
            ((GridData) link.getLayoutData()).exclude = off == 0;
            link.setVisible(off > 0);
            link.requestLayout();
        }
    }

    private void open() {
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (page != null) {
            try {
                page.showView(VIEW);
            } catch (PartInitException e) {
                ILog.of(DisabledHint.class).error("The health view cannot be opened", e); //$NON-NLS-1$
            }
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception e) {
            ILog.of(DisabledHint.class).error("The status line still listens to health", e); //$NON-NLS-1$
        }
    }
}
