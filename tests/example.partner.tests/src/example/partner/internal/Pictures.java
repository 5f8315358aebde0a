package example.partner.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, where a folder for them is named. */
final class Pictures {

    private Pictures() {
    }

    static void take(Shell shell, String name) {
        String folder = System.getenv("CLIENTELE_TEST_PICTURES");
        if (folder == null) {
            return;
        }
        long end = System.nanoTime() + 1_500_000_000L;
        while (System.nanoTime() < end) {
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        loader.save(folder + '/' + name + ".png", SWT.IMAGE_PNG);
        gc.dispose();
        image.dispose();
    }
}
