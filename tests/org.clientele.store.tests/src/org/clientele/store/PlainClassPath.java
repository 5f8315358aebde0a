package org.clientele.store;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** What a process without OSGi needs to run the classes of this runtime. */
final class PlainClassPath {

    private PlainClassPath() {
    }

    /**
     * The class path of a child process.
     *
     * @param scratch where jars within bundles are unpacked
     */
    static String of(Path scratch) throws IOException {
        Bundle self = FrameworkUtil.getBundle(PlainClassPath.class);
        if (self == null) {
            return System.getProperty("java.class.path");
        }
        Set<String> entries = new LinkedHashSet<>();
        for (Bundle bundle : self.getBundleContext().getBundles()) {
            File file = FileLocator.getBundleFileLocation(bundle).orElse(null);
            if (file == null) {
                continue;
            }
            entries.add(file.getPath());
            if (file.isDirectory()) {
                entries.add(new File(file, "target/classes").getPath());
            }
            String inner = bundle.getHeaders().get(Constants.BUNDLE_CLASSPATH);
            for (String jar : inner == null ? new String[0] : inner.split(",")) {
                URL entry = jar.trim().endsWith(".jar") ? bundle.getEntry(jar.trim()) : null;
                if (entry != null) {
                    entries.add(unpack(entry, scratch.resolve(entries.size() + ".jar")).toString());
                }
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path unpack(URL jar, Path target) throws IOException {
        try (InputStream in = jar.openStream()) {
            Files.copy(in, target);
        }
        return target;
    }
}
