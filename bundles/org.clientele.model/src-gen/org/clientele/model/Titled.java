/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Titled</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What an administrator names and describes in both languages.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Titled#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.Titled#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.Titled#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getTitled()
 * @model abstract="true"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Titled extends EObject {
	/**
	 * Returns the value of the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>English</em>' attribute.
	 * @see #setEnglish(String)
	 * @see org.clientele.model.ClientelePackage#getTitled_English()
	 * @model unique="false"
	 * @generated
	 */
	String getEnglish();

	/**
	 * Sets the value of the '{@link org.clientele.model.Titled#getEnglish <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>English</em>' attribute.
	 * @see #getEnglish()
	 * @generated
	 */
	void setEnglish(String value);

	/**
	 * Returns the value of the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chinese</em>' attribute.
	 * @see #setChinese(String)
	 * @see org.clientele.model.ClientelePackage#getTitled_Chinese()
	 * @model unique="false"
	 * @generated
	 */
	String getChinese();

	/**
	 * Sets the value of the '{@link org.clientele.model.Titled#getChinese <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chinese</em>' attribute.
	 * @see #getChinese()
	 * @generated
	 */
	void setChinese(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Explains it to people; in the language of whoever wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.clientele.model.ClientelePackage#getTitled_Description()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='2000'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.clientele.model.Titled#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Titled
