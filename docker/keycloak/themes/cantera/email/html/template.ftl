<#-- One letter: what happened, at most one act, and when to ignore it. No images, so nothing is blocked or tracked. -->
<#macro emailLayout title="" name=(user.firstName)!"" act="" link="" expires="" note="">
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="supported-color-schemes" content="light dark">
  <title><#if title?has_content>${title}<#else>Cantera</#if></title>
  <style>
    :root { color-scheme: light dark; }
    p { margin: 0 0 16px; }
    a { color: #087a5b; }
    @media (max-width: 520px) { .card { padding: 28px 20px !important; } .act { display: block !important; } }
    @media (prefers-color-scheme: dark) {
      .paper { background: #151412 !important; }
      .card { background: #1e1c19 !important; border-color: #34302a !important; }
      .ink { color: #f1eee8 !important; }
      .soft { color: #b7b0a4 !important; }
      .act { background: #3fcf9f !important; color: #06281d !important; }
      .gem-crown { border-bottom-color: #3fcf9f !important; }
      .gem-point { border-top-color: #3fcf9f !important; }
      a { color: #3fcf9f; }
    }
  </style>
</head>
<body class="paper" style="margin:0;padding:0;background:#f6f5f1;-webkit-text-size-adjust:100%">
<div role="main">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f5f1">
  <tr><td align="center" style="padding:32px 12px">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:520px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">
      <tr><td style="padding:0 4px 20px"><@brand/></td></tr>
      <tr><td class="card ink" style="padding:36px;background:#ffffff;border:1px solid #e3dfd6;border-radius:14px;color:#1e1c19;font-size:15px;line-height:1.55;overflow-wrap:anywhere">
        <#if title?has_content><h1 class="ink" style="margin:0 0 20px;font-size:22px;line-height:1.25;font-weight:650;letter-spacing:-.01em;color:#1e1c19">${title}</h1></#if>
        <#if name?has_content><p>${msg("greeting", name)}</p></#if>
        <#nested>
        <#if link?has_content>
        <p style="margin:24px 0"><a class="act" href="${link}" style="display:inline-block;padding:13px 24px;border-radius:6px;background:#087a5b;color:#ffffff;font-size:15px;font-weight:600;text-align:center;text-decoration:none">${act}</a></p>
        <#if expires?has_content><p class="soft" style="font-size:13px;color:#5b554c">${msg("expires", expires)}</p></#if>
        </#if>
        <#if note?has_content><p class="soft" style="margin:0;font-size:13px;color:#5b554c">${note}</p></#if>
      </td></tr>
      <tr><td class="soft" style="padding:20px 4px 0;font-size:12px;line-height:1.5;color:#5b554c">${msg("signature")}</td></tr>
    </table>
  </td></tr>
</table>
</div>
</body>
</html>
</#macro>

<#macro brand>
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
  <td style="padding-right:9px" valign="middle"><!--[if !mso]><!--><div class="gem-crown" style="width:9px;height:0;border-left:5px solid transparent;border-right:5px solid transparent;border-bottom:7px solid #087a5b"></div><div class="gem-point" style="width:0;height:0;border-left:9.5px solid transparent;border-right:9.5px solid transparent;border-top:12px solid #087a5b"></div><!--<![endif]--></td>
  <td valign="middle"><a class="ink" href="${properties.applicationUrl!""}" style="color:#1e1c19;font-size:18px;font-weight:750;letter-spacing:-.02em;text-decoration:none">Cantera</a></td>
</tr></table>
</#macro>
