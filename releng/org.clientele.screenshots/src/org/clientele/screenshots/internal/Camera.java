package org.clientele.screenshots.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Takes a picture of the window when nothing moves any more. */
final class Camera {

    private static final long STEP = 250;
    /** Steps without a change until the window counts as painted. */
    private static final int QUIET = 5;
    private static final int PATIENCE = 240;
    /** A blinking caret is smaller. */
    private static final int FEW_PIXELS = 120;

    private final Screen screen;
    private final Path folder;
    private final List<String> problems;

    Camera(Screen screen, Path folder, List<String> problems) {
        this.screen = screen;
        this.folder = folder;
        this.problems = problems;
    }

    /** Takes the window; a part of it that has one colour only is told as a problem. */
    void take(String name, Control part) throws Exception {
        ImageData picture = settled(name);
        Rectangle area = screen.ask(() -> {
            Point corner = part.toDisplay(0, 0);
            Rectangle window = window();
            return new Rectangle(corner.x - window.x, corner.y - window.y, part.getSize().x, part.getSize().y);
        });
        if (isBlank(picture, area.intersection(new Rectangle(0, 0, picture.width, picture.height)))) {
            problems.add(name + ": nothing is painted"); //$NON-NLS-1$
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG); //$NON-NLS-1$
    }

    private ImageData settled(String name) throws Exception {
        ImageData last = screen.ask(this::grab);
        int quiet = 0;
        for (int i = 0; i < PATIENCE; i++) {
            Thread.sleep(STEP);
            ImageData now = screen.ask(this::grab);
            quiet = Job.getJobManager().isIdle() && alike(last, now) ? quiet + 1 : 0;
            last = now;
            if (quiet == QUIET) {
                return now;
            }
        }
        problems.add(name + ": the window does not come to rest"); //$NON-NLS-1$
        return last;
    }

    private static boolean alike(ImageData a, ImageData b) {
        if (a.data.length != b.data.length) {
            return false;
        }
        int different = 0;
        int bytes = a.depth / Byte.SIZE;
        for (int i = Arrays.mismatch(a.data, b.data); i >= 0 && i < a.data.length; i += bytes) {
            different += Arrays.equals(a.data, i, Math.min(i + bytes, a.data.length), b.data, i,
                    Math.min(i + bytes, b.data.length)) ? 0 : 1;
        }
        return different < FEW_PIXELS;
    }

    private static boolean isBlank(ImageData picture, Rectangle area) {
        int first = area.isEmpty() ? 0 : picture.getPixel(area.x, area.y);
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (picture.getPixel(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private Rectangle window() {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return shell.getDisplay().map(shell, null, shell.getClientArea());
    }

    private ImageData grab() {
        Rectangle window = window();
        Image image = new Image(screen.display(), window.width, window.height);
        GC gc = new GC(screen.display());
        try {
            gc.copyArea(image, window.x, window.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
