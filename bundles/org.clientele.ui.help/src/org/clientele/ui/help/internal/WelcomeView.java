package org.clientele.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.clientele.ui.Help;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What a new person sees first: the brand's page, whose links run commands, open help pages or the browser. */
public final class WelcomeView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.clientele.ui.help.welcome"; //$NON-NLS-1$
    /** The command that shows it. */
    static final String COMMAND = "org.clientele.ui.help.showWelcome"; //$NON-NLS-1$
    /** Of the product: the page in its bundle, and a picture above it. */
    private static final String PAGE = "welcomePage"; //$NON-NLS-1$
    private static final String IMAGE = "welcomeImage"; //$NON-NLS-1$
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().margins(24, 16).applyTo(area);
        picture(area);
        pane = new HelpPane(area, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        Button close = new Button(area, SWT.PUSH);
        close.setText(Messages.Welcome_close);
        close.setToolTipText(Messages.Welcome_again);
        close.addListener(SWT.Selection, e -> close());
        Help.set(area, "welcome"); //$NON-NLS-1$
        pane.show(page());
    }

    private static HelpText page() {
        return file(PAGE).map(WelcomeView::read).orElseGet(() -> new HelpPages().page("/org.clientele.help/html/start.html") //$NON-NLS-1$
                .orElseGet(() -> HelpText.of(""))); //$NON-NLS-1$
    }

    private static HelpText read(URL file) {
        try (InputStream in = file.openStream()) {
            return HelpText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            ILog.of(WelcomeView.class).warn("The welcome page of the product cannot be read", e); //$NON-NLS-1$
            return null;
        }
    }

    private static void picture(Composite area) {
        file(IMAGE).ifPresent(url -> {
            Label picture = new Label(area, SWT.NONE);
            picture.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
            LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), picture);
            picture.setImage(images.create(ImageDescriptor.createFromURL(url)));
            picture.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent e) {
                    e.result = Platform.getProduct().getName();
                }
            });
            GridDataFactory.swtDefaults().applyTo(picture);
        });
    }

    /** A file of the bundle of the brand, in the language of the program where there is such a one. */
    private static Optional<URL> file(String property) {
        IProduct product = Platform.getProduct();
        String path = product == null ? null : product.getProperty(property);
        return path == null ? Optional.empty() : Optional.ofNullable(
                FileLocator.find(product.getDefiningBundle(), IPath.fromPortableString("$nl$/" + path))); //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    /** What the page says. */
    public String text() {
        return pane.control().getText();
    }

    /**
     * Follows a link as a click on it does. What it leads to is to be seen, so a command closes the page and help shrinks it.
     *
     * @param link its address
     */
    public void follow(String link) {
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        if (Guidance.isCommand(link)) {
            close();
        }
        if (!Guidance.leave(window, link)) {
            restore(window.getActivePage());
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(link);
        }
    }

    private void close() {
        IWorkbenchPage page = getSite().getPage();
        restore(page);
        page.hideView(this);
    }

    private static void restore(IWorkbenchPage page) {
        if (page.findViewReference(ID) != null) {
            page.setPartState(page.findViewReference(ID), IWorkbenchPage.STATE_RESTORED);
        }
    }
}
