package org.clientele.ui.customers.internal.record;

import java.net.URL;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Turns what item providers give as images into images of the shared registry; nobody disposes of them. */
public final class ModelImages {

    private ModelImages() {
    }

    /**
     * The image of what an item provider gave.
     *
     * @param given a URL, or anything else for none
     * @return a shared image
     */
    public static Optional<Image> image(Optional<Object> given) {
        return given.filter(URL.class::isInstance).map(URL.class::cast).map(ModelImages::image);
    }

    private static Image image(URL file) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = file.toString();
        Image image = registry.get(key);
        if (image == null) {
            registry.put(key, ImageDescriptor.createFromURL(file));
            image = registry.get(key);
        }
        return image;
    }
}
