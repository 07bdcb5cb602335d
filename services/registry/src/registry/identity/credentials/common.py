"""Passwords that are guessed first, without their digits and marks at either end.

From the lists that leaks yield every year, those of Chinese sites too, and words of this system's own.
"""

COMMON = frozenset(
    """
    password passwords passw passwd passphrase admin administrator root system user guest test tester demo
    default secret changeme letmein welcome hello login master manager public
    iloveyou ilove loveyou love loveme baby babygirl princess princesses sunshine superman batman football
    baseball basketball monkey dragon shadow michael jordan charlie starwars pokemon whatever trustnoone
    freedom computer internet samsung google facebook taobao alibaba tencent weixin wechat baidu alipay
    qwerty qwert qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qwe asd
    zxc qaz wsx abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa aaaa
    woaini woaiwo woaiwojia woaizhongguo woaiwoziji wobuzhidao zhongguo zhonghua beijing shanghai guangxi
    guangzhou nanning laibin nihao nimade caonima tiancai laoshi jiaoshi xuexiao xiaoxue zhongxue peixun
    shixun shifan jiaoyu jiaoyuju laoshihao teacher teachers school student education training
    mima mimamima woshishui wodemima dearbook
    """.split()  # noqa: SIM905 - a list of words reads as one
)
ROWS = (
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "147258369",
)
"""What fingers find beside each other, or everybody can say by heart."""
