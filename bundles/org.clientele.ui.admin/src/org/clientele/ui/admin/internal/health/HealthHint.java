package org.clientele.ui.admin.internal.health;

import java.util.List;

import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Says in the status line what health has to tell about something; a click or Enter opens a view. Nothing: no text. */
public abstract class HealthHint extends WorkbenchWindowControlContribution {

    private final String view;
    private final String longest;
    private Link link;

    /**
     * @param view the id of the view that a click opens
     * @param longest the longest text that has to find room
     */
    protected HealthHint(String view, String longest) {
        this.view = view;
        this.longest = longest;
    }

    /** The text with its link for what is wrong now; blank when there is nothing to say. */
    protected abstract String text(List<HealthIssue> issues);

    @Override
    protected Control createControl(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        box.setLayout(layout);
        link = new Link(box, SWT.NONE);
        // the status line gives a control the width for good that it has at first
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, true);
        link.setText(longest);
        data.widthHint = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        link.setText(""); //$NON-NLS-1$
        link.setVisible(false);
        link.setLayoutData(data);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open()));
        BundleContext context = FrameworkUtil.getBundle(HealthHint.class).getBundleContext();
        ServiceReference<HealthService> reference = context.getServiceReference(HealthService.class);
        HealthService health = reference == null ? null : context.getService(reference);
        if (health != null) {
            AutoCloseable listening = health.onChange(() -> UiJobs.async(link, () -> show(health)));
            link.addDisposeListener(e -> close(listening));
            show(health);
        }
        return box;
    }

    private void show(HealthService health) {
        String text = text(health.issues());
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.setVisible(!text.isBlank());
        }
    }

    private void open() {
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        if (page != null) {
            try {
                page.showView(view);
            } catch (PartInitException e) {
                ILog.of(HealthHint.class).error("The view " + view + " cannot be opened", e); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception e) {
            ILog.of(HealthHint.class).error("The status line still listens to health", e); //$NON-NLS-1$
        }
    }
}
