/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A natural person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Person#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.clientele.model.Person#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.clientele.model.Person#getBirthDate <em>Birth Date</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPerson()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Person extends Party {
	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.clientele.model.ClientelePackage#getPerson_FamilyName()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Person#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.clientele.model.ClientelePackage#getPerson_GivenName()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.clientele.model.Person#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getPerson_BirthDate()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.Person#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(LocalDate value);

} // Person
