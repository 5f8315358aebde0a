/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A company, authority, association or other body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Organisation#getLegalName <em>Legal Name</em>}</li>
 *   <li>{@link org.clientele.model.Organisation#getIndustry <em>Industry</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getOrganisation()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Organisation extends Party {
	/**
	 * Returns the value of the '<em><b>Legal Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Legal Name</em>' attribute.
	 * @see #setLegalName(String)
	 * @see org.clientele.model.ClientelePackage#getOrganisation_LegalName()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getLegalName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Organisation#getLegalName <em>Legal Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Name</em>' attribute.
	 * @see #getLegalName()
	 * @generated
	 */
	void setLegalName(String value);

	/**
	 * Returns the value of the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Industry</em>' attribute.
	 * @see #setIndustry(String)
	 * @see org.clientele.model.ClientelePackage#getOrganisation_Industry()
	 * @model unique="false"
	 * @generated
	 */
	String getIndustry();

	/**
	 * Sets the value of the '{@link org.clientele.model.Organisation#getIndustry <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry</em>' attribute.
	 * @see #getIndustry()
	 * @generated
	 */
	void setIndustry(String value);

} // Organisation
