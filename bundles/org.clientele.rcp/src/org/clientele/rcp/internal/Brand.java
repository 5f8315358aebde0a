package org.clientele.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Name, splash and colours of the product that was started: a branding bundle says them, this bundle has none. */
final class Brand {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    private static Shell splash;

    private Brand() {
    }

    /** The product's name. */
    static String name() {
        return Optional.ofNullable(Platform.getProduct()).map(IProduct::getName).orElse(Messages.Window_noProduct);
    }

    /** Has the brand's style sheets follow those of the themes; before the workbench applies any. */
    static void addColours(Display display) {
        BundleContext context = FrameworkUtil.getBundle(Brand.class).getBundleContext();
        ServiceReference<IThemeManager> manager = context.getServiceReference(IThemeManager.class);
        if (manager != null) {
            IThemeEngine engine = context.getService(manager).getEngineForDisplay(display);
            styleSheet("lightCss").ifPresent(css -> engine.registerStylesheet(css, LIGHT)); //$NON-NLS-1$
            styleSheet("darkCss").ifPresent(css -> engine.registerStylesheet(css, DARK)); //$NON-NLS-1$
        }
    }

    private static Optional<String> styleSheet(String property) {
        return file(property).map(path -> "platform:/plugin/" + Platform.getProduct().getDefiningBundle().getSymbolicName() //$NON-NLS-1$
                + '/' + path.path());
    }

    /** Shows the splash in the middle of the screen until the window is there; the start scripts have no launcher for it. */
    static void showSplash(Display display) {
        if (Arrays.asList(Platform.getCommandLineArgs()).contains("-nosplash")) { //$NON-NLS-1$
            return;
        }
        file("splashImage").ifPresent(file -> { //$NON-NLS-1$
            try (InputStream in = file.url().openStream()) {
                Image image = new Image(display, in);
                splash = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
                splash.setBackgroundImage(image);
                splash.addDisposeListener(e -> image.dispose());
                Rectangle size = image.getBounds();
                Rectangle screen = display.getPrimaryMonitor().getClientArea();
                splash.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                        size.width, size.height);
                splash.open();
                display.readAndDispatch();
            } catch (IOException e) {
                ILog.of(Brand.class).warn("The splash could not be read", e); //$NON-NLS-1$
            }
        });
    }

    static void endSplash() {
        if (splash != null && !splash.isDisposed()) {
            splash.dispose();
        }
        splash = null;
    }

    /** A file of the branding bundle. */
    private record BrandFile(String path, URL url) {
    }

    private static Optional<BrandFile> file(String property) {
        IProduct product = Platform.getProduct();
        String path = product == null ? null : product.getProperty(property);
        if (path == null) {
            return Optional.empty();
        }
        URL url = FileLocator.find(product.getDefiningBundle(), IPath.fromPortableString(path), null);
        if (url == null) {
            ILog.of(Brand.class).warn("The product " + product.getId() + " names " + path + ", which is not in its bundle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return Optional.ofNullable(url).map(found -> new BrandFile(path, found));
    }
}
