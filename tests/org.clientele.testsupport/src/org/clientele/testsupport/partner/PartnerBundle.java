package org.clientele.testsupport.partner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle made up for a test: what it contributes counts as a partner's. */
public final class PartnerBundle implements AutoCloseable {

    private final Bundle bundle;

    private PartnerBundle(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Installs and starts it.
     *
     * @param name its symbolic name
     * @return the bundle
     * @throws Exception when the framework refuses
     */
    public static PartnerBundle start(String name) throws Exception {
        return start(name, Map.of());
    }

    /**
     * Installs and starts one that contributes to extension points.
     *
     * @param name its symbolic name
     * @param plugin the text of its {@code plugin.xml}
     * @param classes copies of these are its own; they need none of their package but each other
     * @return the bundle
     * @throws Exception when the framework refuses
     */
    public static PartnerBundle start(String name, String plugin, Class<?>... classes) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("plugin.xml", plugin.getBytes(StandardCharsets.UTF_8));
        for (Class<?> each : classes) {
            String path = each.getName().replace('.', '/') + ".class";
            try (InputStream code = each.getClassLoader().getResourceAsStream(path)) {
                entries.put(path, code.readAllBytes());
            }
        }
        return start(name, entries);
    }

    private static PartnerBundle start(String name, Map<String, byte[]> entries) throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(PartnerBundle.class).getBundleContext().installBundle("test:" + name,
                new ByteArrayInputStream(jar(name, entries)));
        bundle.start();
        return new PartnerBundle(bundle);
    }

    private static byte[] jar(String name, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.2.3");
        main.putValue("Import-Package", "org.clientele.core");
        main.putValue("DynamicImport-Package", "*");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey()));
                jar.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Makes an object of this bundle.
     *
     * @param <T> its type
     * @param type an interface
     * @param code what its methods do
     * @return the object
     */
    public <T> T object(Class<T> type, InvocationHandler code) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] { type }, code));
    }

    /**
     * Registers a service of this bundle.
     *
     * @param <T> its type
     * @param type an interface
     * @param code what its methods do
     */
    public <T> void service(Class<T> type, InvocationHandler code) {
        bundle.getBundleContext().registerService(type.getName(), object(type, code),
                FrameworkUtil.asDictionary(Map.of()));
    }

    /**
     * Stops it; it stays installed.
     *
     * @throws BundleException when the framework refuses
     */
    public void stop() throws BundleException {
        bundle.stop();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
