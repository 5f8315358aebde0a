package org.clientele.ui;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The shared registry of icons. An image lives as long as the display: callers never dispose of it.
 *
 * @since 1.0
 */
public final class Icons {

    private Icons() {
    }

    /**
     * The description of an icon.
     *
     * @param icon the icon
     * @return a descriptor; of a missing file the usual red square
     */
    public static ImageDescriptor descriptor(Icon icon) {
        Optional<URL> file = Optional.ofNullable(Platform.getBundle(icon.bundle()))
                .map(bundle -> FileLocator.find(bundle, new Path(icon.path())));
        return file.map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * The image of an icon.
     *
     * @param icon the icon
     * @return a shared image
     */
    public static Image image(Icon icon) {
        String key = icon.bundle() + '/' + icon.path();
        ImageRegistry registry = JFaceResources.getImageRegistry();
        Image image = registry.get(key);
        if (image == null) {
            registry.put(key, descriptor(icon));
            image = registry.get(key);
        }
        return image;
    }
}
