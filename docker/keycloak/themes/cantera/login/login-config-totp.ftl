<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=(message.type)! == "error" && !messagesPerField.existsError("totp", "userLabel"); section>
<#if section == "header">${msg("loginTotpTitle")}
<#elseif section == "form">
<#assign manual = mode! == "manual">
<ol class="steps">
  <li>
    <p>${msg("loginTotpStep1")}</p>
    <p class="hint"><#list totp.supportedApplications as application>${msg(application)}<#sep> · </#list></p>
  </li>
  <li>
    <#if manual>
    <p>${msg("loginTotpManualStep2")}</p>
    <p class="secret" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
    <p class="hint">${msg("loginTotp." + totp.policy.type)} · ${totp.policy.getAlgorithmKey()} · ${msg("totpShape", totp.policy.digits, (totp.policy.period)!30)}</p>
    <p><a href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
    <#else>
    <p>${msg("loginTotpStep2")}</p>
    <img class="qr" width="184" height="184" alt="${msg("qrAlt")}" src="data:image/png;base64, ${totp.totpSecretQrCode}">
    <p><a href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
    </#if>
  </li>
  <li>
    <p>${msg("loginTotpStep3")}</p>
    <form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.input id="totp" label=msg("authenticatorCode") autocomplete="one-time-code" inputmode="numeric" class="code"
        error=messagesPerField.get("totp")/>
      <@field.input id="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName")
        optional=(totp.otpCredentials?size == 0) error=messagesPerField.get("userLabel")/>
      <@field.logoutOtherSessions/>
      <@field.acts label=msg("activate") id="saveTOTPBtn"/>
    </form>
  </li>
</ol>
</#if>
</@layout.registrationLayout>
